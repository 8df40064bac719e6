package rapport.linkage;

import java.util.List;

/**
 * E-mail addresses of people. That those of two who share a family name are nearly the same because
 * they are called after it, s.orlov@ and v.orlov@, is what the name has told already.
 */
record MailOfNamesakes(Comparison addresses, Names names) implements Comparison {
  private static final int MAILBOX = 2;
  private static final int SIMILAR = 4;

  @Override
  public String code() {
    return addresses.code();
  }

  @Override
  public List<Level> levels() {
    return addresses.levels();
  }

  @Override
  public int level(Prepared one, Prepared other) {
    int level = addresses.level(one, other);
    boolean nearly = level >= MAILBOX && level <= SIMILAR;
    return nearly && names.mailboxesOfFamily(one, other) ? MISSING : level;
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return addresses.agreed(one, other, level);
  }

  @Override
  public List<String> counted(Prepared record) {
    return addresses.counted(record);
  }
}

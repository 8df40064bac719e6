package rapport.linkage;

import java.util.List;

/** E-mail addresses: mailbox and domain apart. */
final class Emails implements Steps {
  private static final double SIMILAR = 0.9;

  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.65, 0.00001, 1),
          Level.of("mailbox", 0.06, 0.00002),
          Level.of("close", 0.12, 0.00004),
          Level.of("similar", 0.04, 0.0005),
          Level.of("different", 0.13, 0.99943));

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(String one, String other, int letters, int others) {
    int strangers = Integer.bitCount(letters ^ others);
    if (strangers > 5 && Likeness.strangers(one, end(one), other, end(other)) > 3) {
      return 5; // hardly a letter is shared: nearly all pairs
    }
    String mailbox = mailbox(one);
    String its = mailbox(other);
    if (mailbox.equals(its) && mailbox.length() >= 4) {
      return 2;
    }
    if (one.endsWith(other.substring(its.length()))) {
      return Likeness.close(mailbox, its) ? 3 : 5; // the domain alone makes colleagues
    }
    if (Likeness.twoOff(one, other)) {
      return 3;
    }
    boolean similar =
        mailbox.length() >= 6 && Likeness.close(mailbox, its)
            || strangers <= 5 && JaroWinkler.reaches(one, other, letters, others, SIMILAR);
    return similar ? 4 : 5;
  }

  /** What stands before the @; the whole text if there is none. */
  static String mailbox(String address) {
    return address.substring(0, end(address));
  }

  private static int end(String address) {
    int at = address.indexOf('@');
    return at < 0 ? address.length() : at;
  }
}

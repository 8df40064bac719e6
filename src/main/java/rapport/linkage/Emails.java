package rapport.linkage;

import java.util.List;

/** E-mail addresses: mailbox and domain apart. */
record Emails(String code, int slot) implements Comparison {
  private static final List<Level> LEVELS =
      List.of(
          Level.of("missing", 1, 1),
          Level.byValue("exact", 0.65, 0.00001, 1),
          Level.of("mailbox", 0.06, 0.00002),
          Level.of("close", 0.12, 0.00004),
          Level.of("similar", 0.04, 0.0005),
          Level.of("different", 0.13, 0.99943));

  Emails(Schema schema) {
    this(schema.code(FieldKind.EMAIL), schema.slot(FieldKind.EMAIL));
  }

  @Override
  public List<Level> levels() {
    return LEVELS;
  }

  @Override
  public int level(Prepared one, Prepared other) {
    int best = MISSING;
    for (String address : one.all(slot)) {
      for (String its : other.all(slot)) {
        int level = level(address, its);
        best = best == MISSING ? level : Math.min(best, level);
      }
    }
    return best;
  }

  private static int level(String address, String its) {
    if (address.equals(its)) {
      return 1;
    }
    int letters = Likeness.strangers(address, its);
    if (letters > 5 && Likeness.strangers(address, end(address), its, end(its)) > 3) {
      return 5; // hardly a letter is shared: nearly all pairs
    }
    String mailbox = mailbox(address);
    String other = mailbox(its);
    boolean domain = address.endsWith(its.substring(other.length()));
    if (mailbox.equals(other) && mailbox.length() >= 4) {
      return 2;
    }
    if (domain && Likeness.close(mailbox, other) || Likeness.twoOff(address, its)) {
      return 3;
    }
    return mailbox.length() >= 6 && Likeness.close(mailbox, other)
            || letters <= 5 && JaroWinkler.reaches(address, its, SIMILAR)
        ? 4
        : 5;
  }

  private static final double SIMILAR = 0.9;

  /** What stands before the @; the whole text if there is none. */
  static String mailbox(String address) {
    return address.substring(0, end(address));
  }

  private static int end(String address) {
    int at = address.indexOf('@');
    return at < 0 ? address.length() : at;
  }

  @Override
  public String agreed(Prepared one, Prepared other, int level) {
    return level == 1 ? Shared.first(one.all(slot), other.all(slot)) : "";
  }

  @Override
  public List<String> counted(Prepared record) {
    return List.of(record.all(slot));
  }
}

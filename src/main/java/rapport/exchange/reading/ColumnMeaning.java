package rapport.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a CSV file holds. */
public enum ColumnMeaning {
  IGNORE,
  FULL_NAME,
  GIVEN_NAME,
  MIDDLE_NAME,
  FAMILY_NAME,
  /** The nth company, position and department of a row belong together. */
  COMPANY,
  POSITION,
  DEPARTMENT,
  /** What their word counts for there. */
  DECISION_ROLE,
  WORKS_SINCE,
  /** Where they worked before; the nth company, position and days belong together. */
  FORMER_COMPANY,
  FORMER_POSITION,
  FORMER_SINCE,
  FORMER_UNTIL,
  /** The phone to be called first, which another column may name again with its label. */
  PHONE_FIRST(PointKind.PHONE, Labels.OTHER),
  PHONE_MOBILE(PointKind.PHONE, Labels.MOBILE),
  PHONE_WORK(PointKind.PHONE, Labels.WORK),
  PHONE_HOME(PointKind.PHONE, Labels.HOME),
  PHONE_FAX(PointKind.PHONE, Labels.FAX),
  PHONE_OTHER(PointKind.PHONE, Labels.OTHER),
  EMAIL_FIRST(PointKind.EMAIL, Labels.OTHER),
  EMAIL(PointKind.EMAIL, Labels.OTHER),
  EMAIL_WORK(PointKind.EMAIL, Labels.WORK),
  EMAIL_HOME(PointKind.EMAIL, Labels.HOME),
  ADDRESS(PointKind.ADDRESS, Labels.OTHER),
  ADDRESS_WORK(PointKind.ADDRESS, Labels.WORK),
  ADDRESS_HOME(PointKind.ADDRESS, Labels.HOME),
  /** Street, town and so on, each in its column: together they make one address. */
  ADDRESS_PART(PointKind.ADDRESS, Labels.OTHER),
  ADDRESS_WORK_PART(PointKind.ADDRESS, Labels.WORK),
  ADDRESS_HOME_PART(PointKind.ADDRESS, Labels.HOME),
  WEB(PointKind.WEB, Labels.OTHER),
  /** The column's name is the label, unless it is a general word for messenger. */
  MESSENGER(PointKind.MESSENGER, Labels.OTHER),
  /** Addresses that lead nowhere any more, as exports of ours write them. */
  FORMER_ADDRESSES,
  BIRTHDAY,
  NOTE,
  /** The colleague who looks after them, by name or e-mail. */
  RESPONSIBLE,
  /** How important somebody is; of a company where the row names nobody else. */
  IMPORTANCE,
  /** Client, partner or supplier; of whom, as above. */
  CLIENT_ROLE,
  /** How far they have come with us; of whom, as above. */
  STAGE,
  /** What the company does. */
  INDUSTRY,
  /** The company that the company belongs to. */
  PARENT_COMPANY,
  /** What the contact point in the next column is called: work, home, Telegram … */
  LABEL,
  /** A field that users added; which one, the mapping says. */
  OWN;

  /** A field of the contact, or behind {@link #OF_COMPANY} one of the company. */
  private static final String OWN_CODE = "(company\\.)?own_[a-z0-9_]{1,60}";

  /** Before the code of a field of the company that a row names. */
  public static final String OF_COMPANY = "company.";

  private final @Nullable PointKind kind;
  private final String label;

  ColumnMeaning() {
    kind = null;
    label = "";
  }

  ColumnMeaning(PointKind kind, String label) {
    this.kind = kind;
    this.label = label;
  }

  /** The meaning that has this code; fields that users added have codes of their own. */
  public static Optional<ColumnMeaning> coded(String code) {
    return code.matches(OWN_CODE)
        ? Optional.of(OWN)
        : fixed().stream().filter(meaning -> meaning.code().equals(code)).findFirst();
  }

  /** The meanings that every Rapport knows. */
  public static List<ColumnMeaning> fixed() {
    return Arrays.stream(values()).filter(meaning -> meaning != OWN).toList();
  }

  /** The meaning as forms, JSON and messages spell it, such as {@code phone_mobile}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Optional<PointKind> kind() {
    return Optional.ofNullable(kind);
  }

  String label() {
    return label;
  }

  /** Whether it is the address of its kind to be used first. */
  boolean isFirst() {
    return this == PHONE_FIRST || this == EMAIL_FIRST;
  }

  boolean isPart() {
    return this == ADDRESS_PART || this == ADDRESS_WORK_PART || this == ADDRESS_HOME_PART;
  }

  /** Whether a column of this meaning is enough to make a contact or a company of a row. */
  boolean identifies() {
    return kind != null
        || switch (this) {
          case FULL_NAME, GIVEN_NAME, FAMILY_NAME, COMPANY -> true;
          default -> false;
        };
  }
}

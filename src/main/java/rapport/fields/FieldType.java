package rapport.fields;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a field holds. Every value has one text form, in which it is kept, sent and compared. */
public enum FieldType {
  /** One line, at most 500 characters. */
  TEXT,
  /** Several lines, at most 10 000 characters. */
  LONG_TEXT,
  /** A decimal number: {@code 1234.5}. */
  NUMBER,
  /** An amount in the field's currency: {@code 1234.50}. */
  MONEY,
  /** A day: {@code 2026-11-22} (ISO 8601). */
  DATE,
  /** The code of one option. */
  CHOICE,
  /** The codes of several options, a value each. */
  CHOICES,
  /** {@code true} or {@code false}. */
  FLAG,
  /** An address on the web, http or https. */
  LINK,
  /** A phone number, compared by its digits. */
  PHONE,
  /** An e-mail address. */
  EMAIL,
  /** A moment: {@code 2026-11-22T10:00:00Z} (ISO 8601). */
  MOMENT,
  /** The id of an employee. */
  PERSON,
  /** How often something happened within the last days; it takes the number of days too. */
  TALLY;

  /** What users may choose for a field of their own. */
  public static final Set<FieldType> FOR_OWN =
      EnumSet.of(TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CHOICE, CHOICES, FLAG, LINK);

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FieldType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }

  /** Whether a value is one of a list of options. */
  public boolean chooses() {
    return this == CHOICE || this == CHOICES;
  }

  /** Whether values are numbers, and stand at the right. */
  public boolean counts() {
    return this == NUMBER || this == MONEY || this == TALLY;
  }

  /** Whether values are compared as words. */
  public boolean reads() {
    return this == TEXT || this == LONG_TEXT || this == LINK || this == PHONE || this == EMAIL;
  }
}

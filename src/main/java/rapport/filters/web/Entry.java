package rapport.filters.web;

import java.util.Locale;
import rapport.fields.FieldType;
import rapport.filters.Operator;

/** By what kind of input a condition's values are given. */
public enum Entry {
  NOTHING,
  TEXTS,
  NUMBER,
  NUMBERS,
  DAY,
  DAYS,
  SPAN,
  PERIOD,
  OPTIONS,
  FLAG,
  TALLY;

  static Entry of(FieldType type, Operator operator) {
    if (operator.most() == 0) {
      return NOTHING;
    }
    if (operator.takesDays()) {
      return SPAN;
    }
    if (operator == Operator.DURING) {
      return PERIOD;
    }
    boolean two = operator == Operator.BETWEEN;
    return switch (type) {
      case TEXT, LONG_TEXT, LINK, PHONE, EMAIL -> TEXTS;
      case NUMBER, MONEY -> two ? NUMBERS : NUMBER;
      case DATE, MOMENT -> two ? DAYS : DAY;
      case CHOICE, CHOICES, PERSON -> OPTIONS;
      case FLAG -> FLAG;
      case TALLY -> TALLY;
    };
  }

  /** As message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package rapport.filters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.fields.FieldType;

/** How a field is compared. */
public enum Operator {
  /** One of the values. */
  IS(1, 100),
  /** None of the values, or nothing at all. */
  IS_NOT(1, 100),
  /** Every one of the values, for fields that hold several. */
  ALL_OF(1, 100),
  CONTAINS(1, 1),
  LACKS(1, 1),
  BEGINS(1, 1),
  AT_LEAST(1, 1),
  AT_MOST(1, 1),
  BETWEEN(2, 2),
  BEFORE(1, 1),
  AFTER(1, 1),
  /** Within the last so many days, today included. */
  IN_LAST(1, 1),
  /** Not within the last so many days: before, later, or never. */
  NOT_IN_LAST(1, 1),
  /** Within the next so many days, today included. */
  IN_NEXT(1, 1),
  /** Within a period around today: one of {@link During}. */
  DURING(1, 1),
  /** Its day and month come round within the next so many days. */
  ANNIVERSARY(1, 1),
  FILLED(0, 0),
  EMPTY(0, 0);

  private final int fewest;
  private final int most;

  Operator(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  /** How many values it takes at least. */
  public int fewest() {
    return fewest;
  }

  public int most() {
    return most;
  }

  /** Whether its value is a number of days. */
  public boolean takesDays() {
    return this == IN_LAST || this == NOT_IN_LAST || this == IN_NEXT || this == ANNIVERSARY;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Operator> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The operators a type of field can be compared by, the likeliest first. */
  public static List<Operator> of(FieldType type) {
    return switch (type) {
      case TEXT, LONG_TEXT, LINK, EMAIL, PHONE ->
          List.of(CONTAINS, IS, IS_NOT, BEGINS, LACKS, FILLED, EMPTY);
      case NUMBER, MONEY -> List.of(AT_LEAST, AT_MOST, BETWEEN, IS, IS_NOT, FILLED, EMPTY);
      case DATE ->
          List.of(
              IS,
              BEFORE,
              AFTER,
              BETWEEN,
              IN_LAST,
              NOT_IN_LAST,
              IN_NEXT,
              DURING,
              ANNIVERSARY,
              FILLED,
              EMPTY);
      case MOMENT ->
          List.of(NOT_IN_LAST, IN_LAST, IN_NEXT, DURING, BEFORE, AFTER, BETWEEN, FILLED, EMPTY);
      case CHOICE, PERSON -> List.of(IS, IS_NOT, FILLED, EMPTY);
      case CHOICES -> List.of(IS, ALL_OF, IS_NOT, FILLED, EMPTY);
      case FLAG -> List.of(IS, FILLED, EMPTY);
      case TALLY -> List.of(AT_LEAST, AT_MOST);
    };
  }

  /** How many values it takes for a type: a tally needs the number of days besides. */
  public boolean takes(FieldType type, int values) {
    int more = type == FieldType.TALLY ? 1 : 0;
    return values >= fewest + more && values <= most + more;
  }
}

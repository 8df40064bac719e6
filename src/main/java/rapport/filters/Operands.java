package rapport.filters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import rapport.fields.RecordField;
import rapport.fields.Source;
import rapport.kernel.Invalid;

/** Reads the values of a test; {@link Invalid} at {@code filter} where one can't be read. */
record Operands(RecordField field, Asking asking) {
  private static final int LONGEST = 500;
  private static final int MOST_DAYS = 36_500;

  String text(String value) {
    if (value.isBlank() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
      throw wrong();
    }
    Source source = field.source();
    String folded = source.fold().apply(value.strip());
    if (folded.isEmpty()) {
      throw wrong();
    }
    return folded;
  }

  /** Without an exponent, whose few letters could stand for gigabytes of digits. */
  BigDecimal number(String value) {
    String bare = value.strip();
    if (!bare.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
      throw wrong();
    }
    return new BigDecimal(bare);
  }

  LocalDate day(String value) {
    try {
      LocalDate day = LocalDate.parse(value.strip());
      if (day.getYear() < 1 || day.getYear() > 9999) {
        throw wrong();
      }
      return day;
    } catch (DateTimeException notADay) {
      throw wrong();
    }
  }

  int days(String value) {
    int days = whole(value, MOST_DAYS);
    if (days == 0) {
      throw wrong();
    }
    return days;
  }

  int whole(String value, int most) {
    String bare = value.strip();
    if (!bare.matches("\\d{1,7}") || Integer.parseInt(bare) > most) {
      throw wrong();
    }
    return Integer.parseInt(bare);
  }

  During during(String value) {
    return During.ofCode(value).orElseThrow(this::wrong);
  }

  Set<UUID> people(String value) {
    return Someone.of(value, asking.viewer()).orElseThrow(this::wrong);
  }

  String option(String value) {
    if (field.option(value).isEmpty()) {
      throw wrong();
    }
    return value;
  }

  String flag(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong();
    }
    return value;
  }

  private Invalid wrong() {
    return new Invalid("filter", "filterValue", field.code());
  }
}

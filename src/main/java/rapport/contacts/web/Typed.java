package rapport.contacts.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Invalid;

/** Reads what the forms of cards send; absent parameters are empty. */
final class Typed {
  private Typed() {}

  static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** A day, null where nothing was typed; {@link Invalid} where it is none. */
  static @Nullable LocalDate day(String text, String field) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException unreadable) {
      throw new Invalid(field, "day");
    }
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** A choice by its code, null where none was made; {@link Invalid} where it is none of ours. */
  static <T> @Nullable T choice(String code, String field, Function<String, Optional<T>> ofCode) {
    return code.isBlank()
        ? null
        : ofCode.apply(code).orElseThrow(() -> new Invalid(field, "choice"));
  }
}

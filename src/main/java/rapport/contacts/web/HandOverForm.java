package rapport.contacts.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.contacts.HandOverDraft;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * The form of a hand-over exactly as it was typed.
 *
 * @param record the id of the only client, empty for a portfolio
 * @param f the filter as text
 */
public record HandOverForm(
    String from, String kind, String record, String f, String to, String until, String reason) {

  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable String from,
      @Nullable String kind,
      @Nullable String record,
      @Nullable String f,
      @Nullable String to,
      @Nullable String until,
      @Nullable String reason) {
    HandOverForm form() {
      return new HandOverForm(
          Typed.text(from),
          Typed.text(kind),
          Typed.text(record),
          Typed.text(f),
          Typed.text(to),
          Typed.text(until),
          Typed.text(reason));
    }
  }

  /** The same, where nobody was named: for those of whom the filter speaks, otherwise one's own. */
  HandOverForm of(UUID viewerId) {
    return from.isEmpty() && record.isEmpty()
        ? new HandOverForm(filtered(viewerId), kind, record, f, to, until, reason)
        : this;
  }

  private String filtered(UUID viewerId) {
    return FilterText.parse(f)
        .tests()
        .filter(test -> test.field().equals("responsible") && test.operator() == Operator.IS)
        .filter(test -> test.values().size() == 1)
        .map(test -> test.values().getFirst())
        .filter(value -> Ids.parse(value).isPresent())
        .findFirst()
        .orElse(viewerId.toString());
  }

  Optional<RecordKind> recordKind() {
    return RecordKind.ofCode(kind).filter(one -> one == RecordKind.CONTACT || one == RecordKind.COMPANY);
  }

  /** Reads it; {@link Invalid} at the field that can't be read. */
  HandOverDraft draft() {
    return new HandOverDraft(
        id(from, "from"),
        id(to, "to"),
        recordKind().orElse(null),
        id(record, "record"),
        FilterText.parse(f),
        day(),
        reason);
  }

  private static @Nullable UUID id(String text, String field) {
    return text.isBlank() ? null : Ids.parse(text).orElseThrow(() -> new Invalid(field, "choice"));
  }

  private @Nullable LocalDate day() {
    try {
      return until.isBlank() ? null : LocalDate.parse(until.strip());
    } catch (DateTimeParseException notADay) {
      throw new Invalid("until", "day");
    }
  }
}

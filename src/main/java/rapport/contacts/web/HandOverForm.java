package rapport.contacts.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.contacts.HandOverDraft;
import rapport.contacts.Selection;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * The form of a hand-over exactly as it was typed.
 *
 * @param record the id of the only client, empty for a portfolio
 * @param f the filter as text
 * @param chosen what was chosen in a list, null otherwise
 */
public record HandOverForm(
    String from,
    String kind,
    String record,
    String f,
    String to,
    String until,
    String reason,
    Selection.@Nullable Sent chosen) {

  /**
   * What a browser sends; absent parameters are empty.
   *
   * @param selected {@code true} where a list has sent its selection, which the others describe
   */
  record Sent(
      @Nullable String from,
      @Nullable String kind,
      @Nullable String record,
      @Nullable String f,
      @Nullable String to,
      @Nullable String until,
      @Nullable String reason,
      @Nullable String selected,
      @Nullable String q,
      @Nullable String all,
      @Nullable List<String> ids,
      @Nullable List<String> except) {
    HandOverForm form() {
      return form("true".equals(selected));
    }

    HandOverForm form(boolean ofSelection) {
      return new HandOverForm(
          Typed.text(from),
          Typed.text(kind),
          Typed.text(record),
          Typed.text(f),
          Typed.text(to),
          Typed.text(until),
          Typed.text(reason),
          ofSelection ? new Selection.Sent(kind, q, f, all, ids, except) : null);
    }
  }

  /** The same, where nobody was named: for those of whom the filter speaks, otherwise one's own. */
  HandOverForm of(UUID viewerId) {
    return from.isEmpty() && record.isEmpty() && chosen == null
        ? new HandOverForm(filtered(viewerId), kind, record, f, to, until, reason, null)
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
    return RecordKind.ofCode(kind).filter(one -> one != RecordKind.INTERACTION);
  }

  /** Reads it; {@link Invalid} at the field that can't be read. */
  HandOverDraft draft() {
    if (chosen != null) {
      return HandOverDraft.of(chosen.read(), id(to, "to"), day(), reason);
    }
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

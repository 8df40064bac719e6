package rapport.fields;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.platform.words.Words;

/**
 * One thing that can be known of a record.
 *
 * @param code what addresses, the API and filters call it; unique for the kind
 * @param options what can be chosen, for the types that choose
 * @param unit the currency of money (ISO 4217) or the unit of a number, empty for none
 * @param editable whether people may change it, in a list as well as in the form
 * @param ordering by what lists can be ordered, null if they can't by this or if that depends on
 *     the moment: {@link #orderedAt}
 * @param ownId the id of a field that users added, null for the others
 * @param guard the code of the field whose right decides who knows this one; mostly its own
 */
public record RecordField(
    RecordKind kind,
    String code,
    FieldType type,
    Origin origin,
    Label label,
    List<Option> options,
    String unit,
    boolean editable,
    Source source,
    @Nullable Ordering ordering,
    @Nullable UUID ownId,
    String guard) {

  /** A built-in field, whose label is the message {@code field.<kind>.<code>}. */
  public static RecordField builtIn(
      RecordKind kind, String code, FieldType type, Source source, @Nullable Ordering ordering) {
    return new RecordField(
        kind,
        code,
        type,
        Origin.BUILT_IN,
        new Label.Key("field." + kind.code() + "." + code),
        List.of(),
        "",
        true,
        source,
        ordering,
        null,
        code);
  }

  /** The same, worked out by Rapport and so not to be typed. */
  public RecordField computed() {
    return new RecordField(
        kind,
        code,
        type,
        Origin.COMPUTED,
        label,
        options,
        unit,
        false,
        source,
        ordering,
        ownId,
        guard);
  }

  /** The same, shown but not changed by itself. */
  public RecordField fixed() {
    return new RecordField(
        kind, code, type, origin, label, options, unit, false, source, ordering, ownId, guard);
  }

  /** The same, to be chosen from these. */
  public RecordField choosing(List<Option> from) {
    return new RecordField(
        kind, code, type, origin, label, from, unit, editable, source, ordering, ownId, guard);
  }

  /** The same, known only to those who may know another field of the kind. */
  public RecordField guardedBy(String other) {
    return new RecordField(
        kind, code, type, origin, label, options, unit, editable, source, ordering, ownId, other);
  }

  /** Whether filters can ask for it. */
  public boolean isAsked() {
    return !(source instanceof Source.Elsewhere);
  }

  public boolean isOwn() {
    return origin == Origin.OWN;
  }

  public boolean sorts() {
    return ordering != null || source instanceof Source.Tally;
  }

  /** By what lists are ordered at a moment, from which a tally counts back. */
  public Optional<Ordering> orderedAt(Instant now) {
    return source instanceof Source.Tally tally
        ? Optional.of(tally.orderedAt(now))
        : Optional.ofNullable(ordering);
  }

  public String name(Words words) {
    return label.in(words);
  }

  public Optional<Option> option(String code) {
    return options.stream().filter(option -> option.code().equals(code)).findFirst();
  }
}

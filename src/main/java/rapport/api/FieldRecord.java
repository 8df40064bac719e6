package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.FieldRight;
import rapport.access.User;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnField;
import rapport.fields.RecordField;
import rapport.filters.Operator;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** A field as the API shows it: what filters, orders and records call it, and what it may hold. */
@Schema(name = "Field")
record FieldRecord(
    @Schema(description = "Of a field that users added; null for the others") @Nullable UUID id,
    @Schema(allowableValues = {"contact", "company"}) String kind,
    @Schema(description = "What filters, orders and the own values of records call it") String code,
    String type,
    @Schema(allowableValues = {"built_in", "own", "computed"}) String origin,
    @Schema(description = "By language: en, ru, uk") Map<String, String> labels,
    @Schema(description = "The currency of money (ISO 4217) or the unit of a number") String unit,
    @Schema(description = "What can be chosen, in order") List<OptionRecord> options,
    @Schema(
            allowableValues = {"read", "write"},
            description = "What you may do with it")
        String right,
    @Schema(description = "Whether records are found by it from anywhere") boolean searchable,
    @Schema(description = "Whether lists can be ordered by it") boolean sortable,
    @Schema(description = "How filters can compare it") List<String> operators,
    boolean retired,
    @Schema(description = "Of an own field: counts changes; also the ETag")
        @Nullable Integer version) {

  /** One of the values a field can be chosen from. */
  @Schema(name = "FieldOption")
  record OptionRecord(
      String code,
      @Schema(description = "By language: en, ru, uk") Map<String, String> labels,
      @Schema(description = "No longer offered; records that have it keep it") boolean retired) {
    static OptionRecord of(Option option) {
      return new OptionRecord(option.code(), FieldRecord.labels(option.label()), option.retired());
    }
  }

  static FieldRecord of(RecordField field, @Nullable OwnField own, User viewer) {
    FieldRight right = viewer.fieldRight(field.kind(), field.code());
    return new FieldRecord(
        field.ownId(),
        field.kind().code(),
        field.code(),
        field.type().code(),
        field.origin().code(),
        labels(field.label()),
        field.unit(),
        field.options().stream().map(OptionRecord::of).toList(),
        right.writes() && (field.editable() || !field.isOwn()) ? "write" : "read",
        own != null && own.searchable(),
        field.sorts(),
        field.isAsked()
            ? Operator.of(field.type()).stream().map(Operator::code).toList()
            : List.of(),
        own != null && own.retired(),
        own == null ? null : own.version());
  }

  /** An own field, whether in use or retired. */
  static FieldRecord of(OwnField own, User viewer) {
    return of(own.field(), own, viewer);
  }

  /** The words of Rapport in all languages; those of users as far as they gave them. */
  static Map<String, String> labels(Label label) {
    Map<String, String> labels = new TreeMap<>();
    Arrays.stream(Language.values())
        .forEach(language -> {
          String said =
              label instanceof Label.Given given
                  ? given.of(language)
                  : label.in(Words.in(language));
          if (!said.isEmpty()) {
            labels.put(language.code(), said);
          }
        });
    return labels;
  }
}

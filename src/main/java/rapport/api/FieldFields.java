package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.kernel.Invalid;
import rapport.platform.words.Language;

/** An own field as a client gives it. */
record FieldFields(
    @Schema(
            allowableValues = {"contact", "company"},
            description = "Needed; it stays")
        @Nullable String kind,
    @Schema(
            allowableValues = {
              "text",
              "long_text",
              "number",
              "money",
              "date",
              "choice",
              "choices",
              "flag",
              "link"
            },
            description = "Needed; it stays")
        @Nullable String type,
    @Schema(description = "What it is called, by language: en, ru, uk; at least one")
        @Nullable Map<String, @Nullable String> labels,
    @Schema(description = "The currency of money (ISO 4217), or the unit of a number")
        @Nullable String unit,
    @Schema(description = "Of text and links: whether records are found by it from anywhere")
        @Nullable Boolean searchable,
    @Schema(description = "What can be chosen, in order; a missing one is retired")
        @Nullable List<@Nullable OptionFields> options,
    @Schema(description = "When changing: taken out of use, or brought back")
        @Nullable Boolean retired,
    @Schema(description = "When changing: the version you saw; 409 if it is no longer the present")
        @Nullable Integer version) {

  /** One of the options. */
  @Schema(name = "FieldOptionFields")
  record OptionFields(
      @Schema(description = "Of an option that is there; a new one gets a code made of its label")
          @Nullable String code,
      @Schema(description = "By language: en, ru, uk; at least one")
          @Nullable Map<String, @Nullable String> labels,
      @Nullable Boolean retired) {}

  /** What is known already, for a patch to be laid over. */
  static FieldFields of(OwnField field) {
    return new FieldFields(
        field.kind().code(),
        field.type().code(),
        Map.copyOf(FieldRecord.labels(field.label())),
        field.unit(),
        field.searchable(),
        field.options().stream()
            .<@Nullable OptionFields>map(one ->
                new OptionFields(
                    one.code(), Map.copyOf(FieldRecord.labels(one.label())), one.retired()))
            .toList(),
        field.retired(),
        null);
  }

  OwnFieldDraft draft() {
    return new OwnFieldDraft(
        kindOf(Texts.of(kind)).orElseThrow(() -> new Invalid("kind", "choice")),
        FieldType.ofCode(Texts.of(type)).orElseThrow(() -> new Invalid("type", "choice")),
        label("labels", labels),
        Texts.of(unit),
        Boolean.TRUE.equals(searchable),
        drafts());
  }

  /** The kinds that have fields of their own. */
  static Optional<RecordKind> kindOf(String code) {
    return RecordKind.ofCode(code).filter(kind -> kind != RecordKind.INTERACTION);
  }

  /** A field can't become another; {@link Invalid} for a patch that wants it to. */
  void stays(OwnField before) {
    if (!before.kind().code().equals(kind)) {
      throw new Invalid("kind", "fixedField");
    }
    if (!before.type().code().equals(type)) {
      throw new Invalid("type", "fixedField");
    }
  }

  private List<Option> drafts() {
    return options == null
        ? List.of()
        : options.stream()
            .filter(Objects::nonNull)
            .map(one ->
                new Option(
                    Texts.of(one.code()),
                    label("options.labels", one.labels()),
                    Boolean.TRUE.equals(one.retired())))
            .toList();
  }

  private static Label.Given label(String path, @Nullable Map<String, @Nullable String> labels) {
    if (labels == null) {
      return new Label.Given("", "", "");
    }
    for (String language : labels.keySet()) {
      if (Language.withCode(language).isEmpty()) {
        throw new Invalid(path + "." + language, "choice");
      }
    }
    return new Label.Given(
        Texts.of(labels.get("en")), Texts.of(labels.get("ru")), Texts.of(labels.get("uk")));
  }
}

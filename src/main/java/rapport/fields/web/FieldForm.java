package rapport.fields.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import rapport.access.RecordKind;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.words.Language;

/** The form of an own field exactly as it was typed. */
public record FieldForm(
    RecordKind kind,
    String type,
    Label.Given label,
    String unit,
    boolean searchable,
    List<Option> options,
    int version) {
  private static final int EMPTY_ROWS = 3;

  /**
   * What a browser sends; not bound by Spring, which takes a comma in a single value for a list.
   */
  static FieldForm sent(MultiValueMap<String, String> form) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < form.getOrDefault("optionCode", List.of()).size(); i++) {
      options.add(
          new Option(
              at(form, "optionCode", i),
              label("option", form, i),
              at(form, "optionRetired", i).equals("true")));
    }
    return new FieldForm(
        kindOf(at(form, "kind", 0)),
        at(form, "type", 0),
        label("label", form, 0),
        at(form, "unit", 0),
        form.containsKey("searchable"),
        options,
        version(form));
  }

  static Label.Given label(String what, MultiValueMap<String, String> form, int i) {
    return new Label.Given(
        at(form, name(what, Language.EN), i),
        at(form, name(what, Language.RU), i),
        at(form, name(what, Language.UK), i));
  }

  static String at(MultiValueMap<String, String> form, String name, int i) {
    List<String> values = form.getOrDefault(name, List.of());
    return i < values.size() ? values.get(i) : "";
  }

  /** The version the form was filled in for; 0 for something new. */
  static int version(MultiValueMap<String, String> form) {
    String version = at(form, "version", 0);
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }

  /** The kind of a page's address; contacts if it names none that has own fields. */
  static RecordKind kindOf(String code) {
    return RecordKind.ofCode(code)
        .filter(kind -> kind != RecordKind.INTERACTION)
        .orElse(RecordKind.CONTACT);
  }

  static FieldForm empty(RecordKind kind) {
    Label.Given none = new Label.Given("", "", "");
    return new FieldForm(kind, FieldType.TEXT.code(), none, "", false, List.of(), 0);
  }

  static FieldForm of(OwnField field) {
    return new FieldForm(
        field.kind(),
        field.type().code(),
        field.label(),
        field.unit(),
        field.searchable(),
        field.options(),
        field.version());
  }

  FieldForm at(int present) {
    return new FieldForm(kind, type, label, unit, searchable, options, present);
  }

  public boolean isNew() {
    return version == 0;
  }

  /** The options with empty rows behind them to fill in. */
  public List<Option> rows() {
    List<Option> rows = new ArrayList<>(options);
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Option("", new Label.Given("", "", "")));
    }
    return rows;
  }

  /** What is wrong with an option, null for nothing; complaints count only filled ones. */
  public @Nullable String complaint(Option option, Complaints complaints) {
    List<Option> filled = options.stream().filter(FieldForm::isFilled).toList();
    String path = "options[" + filled.indexOf(option) + "]";
    return complaints.byField().entrySet().stream()
        .filter(one -> one.getKey().equals(path) || one.getKey().startsWith(path + "."))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The languages, the viewer's own first. */
  public static List<Language> spokenFirst(Language spoken) {
    return Stream.concat(
            Stream.of(spoken), Arrays.stream(Language.values()).filter(one -> one != spoken))
        .toList();
  }

  /** What an input of one language is called: {@code labelRu}. */
  public static String name(String what, Language language) {
    String code = language.code();
    return what + code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
  }

  private static boolean isFilled(Option option) {
    return option.label() instanceof Label.Given given
        && !(given.english() + given.russian() + given.ukrainian()).isBlank();
  }

  /**
   * What the form says; {@link Invalid} without a name in the language of whoever fills it in, who
   * would not recognise it later.
   */
  OwnFieldDraft draft(Language spoken) {
    List<Complaint> complaints = new ArrayList<>();
    if (label.of(spoken).isBlank()) {
      complaints.add(Complaint.of("labels." + spoken.code(), "required"));
    }
    FieldType known = FieldType.ofCode(type).orElse(null);
    if (known == null) {
      complaints.add(Complaint.of("type", "choice"));
    }
    if (known == null || !complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new OwnFieldDraft(kind, known, label, unit, searchable, options);
  }
}

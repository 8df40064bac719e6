package rapport.fields.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.fields.FieldType;
import rapport.fields.Option;
import rapport.fields.RecordField;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/**
 * What is typed for one field, exactly as it was typed.
 *
 * @param error what is wrong with it, null for nothing
 * @param colleagues who can be chosen, for fields that hold an employee
 * @param needed whether it is marked as one that must not stay empty
 */
public record Input(
    RecordField field,
    List<String> typed,
    @Nullable String error,
    List<Choice> colleagues,
    boolean needed) {
  public Input(
      RecordField field, List<String> typed, @Nullable String error, List<Choice> colleagues) {
    this(field, typed, error, colleagues, false);
  }

  /** The one value of a field that holds one. */
  public String value() {
    return typed.stream().filter(one -> !one.isEmpty()).findFirst().orElse("");
  }

  public boolean has(String value) {
    return typed.contains(value);
  }

  /** The options that are offered, and those retired ones that were chosen before. */
  public List<Choice> choices(Ui ui) {
    if (field.type() == FieldType.PERSON) {
      return colleagues;
    }
    if (field.type() == FieldType.FLAG) {
      return Stream.of("true", "false")
          .map(value -> new Choice(value, ui.t("fields.flag." + value)))
          .toList();
    }
    Set<String> chosen = Set.copyOf(typed);
    return field.options().stream()
        .filter(option -> !option.retired() || chosen.contains(option.code()))
        .map(option -> choice(option, ui))
        .toList();
  }

  private static Choice choice(Option option, Ui ui) {
    return new Choice(option.code(), option.label().in(ui.words()));
  }

  /** The label with the unit or currency, so that one knows what number is meant. */
  public String label(Ui ui) {
    String name = field.name(ui.words());
    return field.unit().isEmpty() ? name : name + ", " + field.unit();
  }

  /**
   * A number as it is typed in the viewer's language, without groups. An amount with three decimals
   * keeps its point, for behind a comma they would be read as thousands.
   */
  public String number(Ui ui) {
    boolean thousands = field.type() == FieldType.MONEY && value().matches(".*\\.\\d{3}");
    return thousands ? value() : ui.words().numbers().typed(value());
  }
}

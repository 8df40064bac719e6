package rapport.contacts.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.Option;
import rapport.fields.RecordField;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** Makes inputs for fields by their type. */
@Component
public class FieldInputs {
  private final Catalogue catalogue;
  private final Users users;

  FieldInputs(Catalogue catalogue, Users users) {
    this.catalogue = catalogue;
    this.users = users;
  }

  RecordField known(RecordKind kind, String code) {
    return catalogue.of(kind).find(code).orElseThrow(() -> new Invalid(code, "unknownField"));
  }

  /** The input of a field; retired options are offered only where they are chosen. */
  public FieldInput of(RecordField field, List<String> values, @Nullable String error, Ui ui) {
    return new FieldInput(field, values, choices(field, values, ui), error);
  }

  private List<Choice> choices(RecordField field, List<String> values, Ui ui) {
    Stream<Choice> choices =
        switch (field.type()) {
          case CHOICE, CHOICES ->
              field.options().stream()
                  .filter(option -> !option.retired() || values.contains(option.code()))
                  .map(option -> choice(option, ui));
          case FLAG ->
              Stream.of(new Choice("true", ui.t("cell.yes")), new Choice("false", ui.t("cell.no")));
          case PERSON ->
              users.all().stream()
                  .filter(user -> user.active() || values.contains(user.id().toString()))
                  .map(FieldInputs::choice);
          default -> Stream.of();
        };
    return field.type() == FieldType.CHOICES ? choices.toList() : withNothing(choices);
  }

  private static List<Choice> withNothing(Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", "—")), choices).toList();
  }

  private static Choice choice(Option option, Ui ui) {
    return new Choice(option.code(), option.label().in(ui.words()));
  }

  private static Choice choice(User user) {
    return new Choice(user.id().toString(), user.name());
  }
}

package rapport.leads.forms.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.fields.RecordField;
import rapport.fields.web.Input;
import rapport.leads.forms.WebForm;
import rapport.leads.forms.WebForms;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Makes the inputs of a form: for strangers, and for whoever looks how it will be. */
@Component
class FormLines {
  private final Catalogue catalogue;

  FormLines(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A field that was retired since the form was made is not asked for. */
  List<PublicForm.Line> of(
      List<WebForm.Field> fields, Map<String, List<String>> typed, Complaints complaints, Ui ui) {
    Fields known = catalogue.of(RecordKind.LEAD);
    return fields.stream()
        .flatMap(field -> {
          List<String> values = typed.getOrDefault(field.code(), List.of());
          return WebForms.BUILT_IN.contains(field.code())
              ? Optional.of(builtIn(field, values, ui)).stream()
              : known
                  .find(field.code())
                  .map(one -> own(field, one, values, complaints, ui))
                  .stream();
        })
        .toList();
  }

  private static PublicForm.Line builtIn(WebForm.Field field, List<String> values, Ui ui) {
    String type =
        switch (field.code()) {
          case "phone" -> "tel";
          case "email" -> "email";
          case "message" -> "area";
          default -> "text";
        };
    return new PublicForm.Line(
        field.code(),
        field.label().isBlank() ? ui.t("form.field." + field.code()) : field.label(),
        type,
        field.required(),
        values.isEmpty() ? "" : values.getFirst(),
        null);
  }

  private static PublicForm.Line own(
      WebForm.Field field, RecordField known, List<String> values, Complaints complaints, Ui ui) {
    Input input = new Input(known, values, complaints.at(known.code()), List.of());
    return new PublicForm.Line(
        field.code(),
        field.label().isBlank() ? input.label(ui) : field.label(),
        "",
        field.required(),
        input.value(),
        input);
  }
}

package rapport.leads.forms.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.leads.forms.WebForm;
import rapport.leads.forms.WebForms;
import rapport.platform.web.SentForm;
import rapport.platform.web.Ui;
import rapport.platform.words.Language;

/** Reads what the builder sends, and sets up its rows. */
@Component
class BuiltForm {
  private final WebForms forms;
  private final Catalogue catalogue;

  BuiltForm(WebForms forms, Catalogue catalogue) {
    this.forms = forms;
    this.catalogue = catalogue;
  }

  /** The form as it was typed; its fields in the order of their rows. */
  WebForm.Draft draft(SentForm sent, Ui ui) {
    return new WebForm.Draft(
        sent.text("label"),
        Language.withCode(sent.text("language")).orElse(ui.language()),
        inOrder(sent.all("order")).stream()
            .filter(code -> sent.has("use." + code))
            .map(code ->
                new WebForm.Field(
                    code, sent.text("label." + code).strip(), sent.has("required." + code)))
            .toList(),
        sent.text("consent"),
        sent.text("thanks"),
        sent.text("redirect").strip(),
        sent.text("source"),
        sent.text("campaign"),
        Arrays.stream(sent.text("sites").split("[\\s,]+")).filter(site -> !site.isEmpty()).toList(),
        sent.has("active"));
  }

  /** All there are, those that are named first. */
  private List<String> inOrder(List<String> named) {
    List<String> codes = new ArrayList<>(codes());
    codes.sort(Comparator.comparingInt(code -> place(named.indexOf(code))));
    return codes;
  }

  private static int place(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  private List<String> codes() {
    return Stream.concat(WebForms.BUILT_IN.stream(), forms.own().stream()).toList();
  }

  /** A row for each field a form could have, the chosen ones first. */
  List<FormRow> rows(WebForm.Draft draft, Ui ui) {
    Map<String, WebForm.Field> chosen =
        draft.fields().stream().collect(Collectors.toMap(WebForm.Field::code, one -> one));
    Map<String, RecordField> known =
        catalogue.of(RecordKind.LEAD).own().stream()
            .collect(Collectors.toMap(RecordField::code, one -> one));
    return inOrder(draft.fields().stream().map(WebForm.Field::code).toList()).stream()
        .map(code -> {
          RecordField own = known.get(code);
          WebForm.Field field = chosen.get(code);
          return new FormRow(
              code,
              own == null ? ui.t("form.field." + code) : own.name(ui.words()),
              field != null,
              field == null ? "" : field.label(),
              field != null && field.required());
        })
        .toList();
  }
}

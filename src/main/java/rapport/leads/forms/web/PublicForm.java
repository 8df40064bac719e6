package rapport.leads.forms.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.fields.FieldType;
import rapport.fields.web.Input;
import rapport.leads.forms.WebForm;
import rapport.platform.web.Complaints;

/**
 * A form as strangers see it.
 *
 * @param fields its fields with what was typed
 * @param kept what comes along unseen: where they came from
 * @param again whether it is shown because the stamp was no good
 */
public record PublicForm(
    WebForm form, Asked fields, String stamp, int bits, Map<String, String> kept, boolean again) {

  /**
   * What is asked.
   *
   * @param consent the text to agree to, empty for none
   */
  public record Asked(List<Line> lines, String consent, boolean agreed, Complaints complaints) {}

  /**
   * A field with what was typed.
   *
   * @param type of the input: text, tel, email, or area for several lines
   * @param own for a field that users added, how it is asked for; null otherwise
   */
  public record Line(
      String code, String label, String type, boolean required, String value, @Nullable Input own) {

    /** Whether it is a box to tick. */
    public boolean ticks() {
      return own != null && own.field().type() == FieldType.FLAG;
    }
  }
}

package rapport.fields.web;

import java.util.List;

/** The inputs of a form for the fields that users added, laid out for who fills it in. */
public record Inputs(List<Section> sections) {
  public static final Inputs NONE = new Inputs(List.of());

  /**
   * Inputs under a heading.
   *
   * @param title empty for none
   */
  public record Section(String title, List<Input> inputs) {}

  public boolean isEmpty() {
    return sections.isEmpty();
  }
}

package rapport.fields.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import rapport.access.RecordKind;
import rapport.fields.CardLayout;
import rapport.fields.Label;
import rapport.fields.RecordField;

/**
 * The layout of a card as it is edited: every field that a card can show stands in a section or
 * among the hidden ones.
 */
public record LayoutForm(
    RecordKind kind, String role, List<Section> sections, List<RecordField> hidden, int version) {

  /** A section as it is typed; it may be empty as long as it is edited. */
  public record Section(Label.Given label, List<RecordField> fields) {}

  private static final Label.Given NAMELESS = new Label.Given("", "", "");

  /** In the list of entries, which are codes of fields in the order of the page: a new section. */
  private static final String SECTION = "#";

  /** Likewise: the hidden fields follow. */
  private static final String HIDDEN = "-";

  static LayoutForm of(CardLayout layout, List<RecordField> fields) {
    List<Section> sections = new ArrayList<>();
    layout.arrange(fields).forEach(one -> sections.add(new Section(one.label(), one.fields())));
    if (sections.isEmpty()) {
      sections.add(new Section(NAMELESS, List.of()));
    }
    List<RecordField> hidden =
        fields.stream().filter(field -> layout.hides(field.code())).toList();
    return new LayoutForm(layout.kind(), layout.role(), sections, hidden, layout.version());
  }

  /** The same with one more section at the end, to be filled. */
  LayoutForm withSection() {
    List<Section> more = new ArrayList<>(sections);
    more.add(new Section(NAMELESS, List.of()));
    return new LayoutForm(kind, role, more, hidden, version);
  }

  LayoutForm at(int present) {
    return new LayoutForm(kind, role, sections, hidden, present);
  }

  CardLayout layout() {
    return new CardLayout(
        kind,
        role,
        sections.stream()
            .map(one ->
                new CardLayout.Section(
                    one.label(), one.fields().stream().map(RecordField::code).toList()))
            .toList(),
        hidden.stream().map(RecordField::code).toList(),
        version);
  }

  /** What a browser sends; not bound by Spring, which takes a comma in a single value for a list. */
  static LayoutForm sent(MultiValueMap<String, String> form, List<RecordField> fields) {
    List<Section> sections = new ArrayList<>();
    Set<RecordField> left = new LinkedHashSet<>(fields);
    List<RecordField> hidden = new ArrayList<>();
    List<RecordField> here = hidden;
    for (String entry : form.getOrDefault("entry", List.of())) {
      if (entry.equals(SECTION)) {
        here = new ArrayList<>();
        sections.add(new Section(FieldForm.label("section", form, sections.size()), here));
      } else if (entry.equals(HIDDEN)) {
        here = hidden;
      } else {
        take(entry, left, here);
      }
    }
    return new LayoutForm(
        FieldForm.kindOf(FieldForm.at(form, "kind", 0)),
        FieldForm.at(form, "role", 0),
        sections,
        hidden,
        FieldForm.version(form));
  }

  private static void take(String code, Set<RecordField> from, List<RecordField> to) {
    from.stream()
        .filter(field -> field.code().equals(code))
        .findFirst()
        .ifPresent(field -> {
          from.remove(field);
          to.add(field);
        });
  }
}

package rapport.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.access.RecordKind;

/**
 * How the cards of a kind show their fields to a role: in sections, each in its order. A field that
 * no section names stands at the end, so that a new one is seen without touching the layout.
 *
 * @param role the code of a role; empty for everybody whose role has no layout of its own
 * @param hidden codes of fields that neither the card nor the form nor a list's first columns show
 * @param version 0 for a layout nobody made yet
 */
public record CardLayout(
    RecordKind kind, String role, List<Section> sections, List<String> hidden, int version) {

  /**
   * Some fields under a heading.
   *
   * @param label may be empty, for no heading
   * @param fields their codes, in order
   */
  public record Section(Label.Given label, List<String> fields) {}

  /** A section with the fields themselves. */
  public record Arranged(Label.Given label, List<RecordField> fields) {}

  /** The layout before anybody made one: everything in one section, in the catalogue's order. */
  static CardLayout plain(RecordKind kind, String role) {
    return new CardLayout(kind, role, List.of(), List.of(), 0);
  }

  /** The same for another role, to begin with. */
  CardLayout as(String other) {
    return new CardLayout(kind, other, sections, hidden, 0);
  }

  public boolean hides(String code) {
    return hidden.contains(code);
  }

  /** The fields in their sections: those that exist for the viewer and are not hidden. */
  public List<Arranged> arrange(List<RecordField> fields) {
    Set<RecordField> left = new LinkedHashSet<>(fields);
    left.removeIf(field -> hides(field.code()));
    List<Arranged> arranged = new ArrayList<>();
    for (Section section : sections) {
      arranged.add(new Arranged(section.label(), taken(section, left)));
    }
    if (!left.isEmpty()) {
      append(arranged, List.copyOf(left));
    }
    return arranged.stream().filter(one -> !one.fields().isEmpty()).toList();
  }

  private static List<RecordField> taken(Section section, Set<RecordField> left) {
    List<RecordField> taken =
        section.fields().stream().flatMap(code -> with(left, code).stream()).toList();
    taken.forEach(left::remove);
    return taken;
  }

  private static Optional<RecordField> with(Set<RecordField> fields, String code) {
    return fields.stream().filter(field -> field.code().equals(code)).findFirst();
  }

  private static void append(List<Arranged> arranged, List<RecordField> rest) {
    if (arranged.isEmpty()) {
      arranged.add(new Arranged(new Label.Given("", "", ""), rest));
      return;
    }
    Arranged last = arranged.removeLast();
    List<RecordField> both = new ArrayList<>(last.fields());
    both.addAll(rest);
    arranged.add(new Arranged(last.label(), both));
  }
}

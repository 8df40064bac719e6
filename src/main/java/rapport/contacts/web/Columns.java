package rapport.contacts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Clients;
import rapport.contacts.ListColumns;
import rapport.fields.CardLayout;
import rapport.fields.CardLayouts;
import rapport.fields.Catalogue;
import rapport.fields.FieldUses;
import rapport.fields.Fields;
import rapport.fields.RecordField;
import rapport.fields.UseDeed;

/**
 * Which columns a list shows: those its address names, else those its reader has chosen, else the
 * usual ones. A field that may not be seen is left out like one that doesn't exist.
 */
@Component
class Columns {
  /** The column that is always there and leads to the card. */
  static final String FIRST = "name";

  private static final List<String> OF_CONTACTS =
      List.of(
          FIRST,
          "company",
          "position",
          "phone",
          "email",
          "last_touch",
          "next_touch",
          "responsible");
  private static final List<String> OF_COMPANIES =
      List.of(FIRST, "people", "phone", "email", "last_touch", "next_touch", "responsible");

  private final Catalogue catalogue;
  private final ListColumns chosen;
  private final CardLayouts layouts;
  private final FieldUses uses;
  private final Clients clients;

  Columns(
      Catalogue catalogue,
      ListColumns chosen,
      CardLayouts layouts,
      FieldUses uses,
      Clients clients) {
    this.catalogue = catalogue;
    this.chosen = chosen;
    this.layouts = layouts;
    this.uses = uses;
    this.clients = clients;
  }

  /**
   * @param shown the fields in the order of the columns, the name first
   * @param all every field that may be seen, the shown ones first
   */
  record Chosen(List<RecordField> shown, List<RecordField> all) {}

  /**
   * @param cols codes between commas, as the address has them; null or empty for none said
   */
  Chosen of(RecordKind kind, @Nullable String cols, User viewer) {
    Fields fields = catalogue.of(kind, viewer);
    List<String> codes =
        cols == null || cols.isBlank()
            ? chosen.of(viewer.id(), kind).orElseGet(() -> usual(kind, viewer))
            : parse(cols);
    List<RecordField> shown = shown(fields, codes);
    if (shown.isEmpty()) {
      shown = shown(fields, usual(kind));
    }
    uses.note(kind, shown.stream().map(RecordField::code).toList(), UseDeed.SHOWN);
    List<RecordField> first = shown;
    return new Chosen(
        shown,
        Stream.concat(shown.stream(), fields.all().stream().filter(field -> !first.contains(field)))
            .toList());
  }

  private static List<RecordField> shown(Fields fields, List<String> codes) {
    return Stream.concat(Stream.of(FIRST), codes.stream())
        .distinct()
        .map(fields::find)
        .flatMap(Optional::stream)
        .toList();
  }

  static List<String> parse(String cols) {
    return Arrays.stream(cols.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** The usual ones but those that the layout for the viewer's role hides. */
  private List<String> usual(RecordKind kind, User viewer) {
    CardLayout layout = layouts.seenBy(kind, viewer.role().code());
    return usual(kind).stream().filter(code -> !layout.hides(code)).toList();
  }

  private List<String> usual(RecordKind kind) {
    return clients
        .usualColumns(kind)
        .orElse(kind == RecordKind.COMPANY ? OF_COMPANIES : OF_CONTACTS);
  }
}

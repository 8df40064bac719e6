package rapport.fields.web;

import java.util.List;
import rapport.access.RecordKind;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** Which kind of record, and what about its fields. */
final class FieldTabs {
  /** The pages about the fields of a kind. */
  enum Part {
    FIELDS(""),
    LAYOUT("/layout"),
    USE("/use");

    private final String path;

    Part(String path) {
      this.path = path;
    }

    String address(RecordKind kind) {
      return "/settings/fields" + path + "?kind=" + kind.code();
    }
  }

  private FieldTabs() {}

  static List<Tab> of(RecordKind kind, Part part, Ui ui) {
    return List.of(
        new Tab(
            ui.t("rail.contacts"), part.address(RecordKind.CONTACT), kind == RecordKind.CONTACT),
        new Tab(
            ui.t("rail.companies"), part.address(RecordKind.COMPANY), kind == RecordKind.COMPANY),
        new Tab(ui.t("rail.leads"), part.address(RecordKind.LEAD), kind == RecordKind.LEAD));
  }

  static List<Tab> parts(RecordKind kind, Part part, Ui ui) {
    return List.of(
        new Tab(ui.t("fields"), Part.FIELDS.address(kind), part == Part.FIELDS),
        new Tab(ui.t("fields.layout"), Part.LAYOUT.address(kind), part == Part.LAYOUT),
        new Tab(ui.t("fields.use"), Part.USE.address(kind), part == Part.USE));
  }
}

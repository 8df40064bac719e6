package rapport.dav;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rapport.access.User;

/** What phones are told of addresses, by the names of properties. */
final class Properties {
  private static final String ALL_RIGHTS =
      List.of("read", "write", "write-content", "bind", "unbind").stream()
          .map(right -> "<D:privilege><D:" + right + "/></D:privilege>")
          .collect(Collectors.joining());

  private final User user;

  Properties(User user) {
    this.user = user;
  }

  private static String href(String path) {
    return "<D:href>" + path + "</D:href>";
  }

  private Map<Name, String> common(String displayName, String type) {
    Map<Name, String> known = new LinkedHashMap<>();
    known.put(Name.dav("resourcetype"), type);
    known.put(Name.dav("displayname"), Xml.escaped(displayName));
    known.put(Name.dav("current-user-principal"), href(Paths.PRINCIPAL));
    known.put(Name.dav("principal-collection-set"), href("/dav/principals/"));
    known.put(Name.dav("owner"), href(Paths.PRINCIPAL));
    known.put(Name.dav("current-user-privilege-set"), ALL_RIGHTS);
    return known;
  }

  /** Of a folder that only leads further. */
  Map<Name, String> folder() {
    return common("Rapport", "<D:collection/>");
  }

  Map<Name, String> principal() {
    Map<Name, String> known = common(user.name(), "<D:principal/><D:collection/>");
    known.put(Name.dav("principal-URL"), href(Paths.PRINCIPAL));
    known.put(Name.cal("calendar-home-set"), href(Paths.CALENDARS));
    known.put(Name.card("addressbook-home-set"), href(Paths.BOOKS));
    known.put(
        Name.cal("calendar-user-address-set"),
        "<D:href>mailto:" + Xml.escaped(user.email()) + "</D:href>" + href(Paths.PRINCIPAL));
    return known;
  }

  /** Of a whole shelf; its tag changes with whatever changes on it. */
  Map<Name, String> shelf(Shelf shelf, List<Shelf.Item> items) {
    Map<Name, String> known =
        common(
            shelf.displayName(user),
            "<D:collection/>" + (shelf.isCalendar() ? "<C:calendar/>" : "<A:addressbook/>"));
    String all =
        items.stream()
            .map(item -> item.name() + item.tag())
            .sorted()
            .collect(Collectors.joining("\n"));
    known.put(Name.server("getctag"), "\"" + Shelf.digest(all) + "\"");
    if (shelf.isCalendar()) {
      known.put(Name.cal("supported-calendar-component-set"), "<C:comp name=\"VEVENT\"/>");
      known.put(
          Name.dav("supported-report-set"),
          report("<C:calendar-query/>") + report("<C:calendar-multiget/>"));
      known.put(
          Name.cal("supported-calendar-data"),
          "<C:calendar-data content-type=\"text/calendar\" version=\"2.0\"/>");
    } else {
      known.put(
          Name.dav("supported-report-set"),
          report("<A:addressbook-query/>") + report("<A:addressbook-multiget/>"));
      known.put(
          Name.card("supported-address-data"),
          "<A:address-data-type content-type=\"text/vcard\" version=\"3.0\"/>");
    }
    return known;
  }

  private static String report(String name) {
    return "<D:supported-report><D:report>" + name + "</D:report></D:supported-report>";
  }

  /** Of an object on a shelf; its text only where it is asked for. */
  Map<Name, String> item(Shelf shelf, Shelf.Item item) {
    Map<Name, String> known = new LinkedHashMap<>();
    known.put(Name.dav("resourcetype"), "");
    known.put(Name.dav("getetag"), Xml.escaped(item.tag()));
    known.put(Name.dav("getcontenttype"), shelf.mediaType());
    known.put(Name.dav("current-user-principal"), href(Paths.PRINCIPAL));
    known.put(Name.dav("current-user-privilege-set"), ALL_RIGHTS);
    return known;
  }

  /** The same with its text. */
  Map<Name, String> whole(Shelf shelf, Shelf.Item item) {
    Map<Name, String> known = item(shelf, item);
    known.put(
        shelf.isCalendar() ? Name.cal("calendar-data") : Name.card("address-data"),
        Xml.escaped(item.text()));
    return known;
  }
}

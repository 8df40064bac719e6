package rapport.dav;

import java.util.Map;

/**
 * The name of an element in a WebDAV document.
 *
 * @param space the namespace
 */
record Name(String space, String local) {
  static final String DAV = "DAV:";
  static final String CAL = "urn:ietf:params:xml:ns:caldav";
  static final String CARD = "urn:ietf:params:xml:ns:carddav";
  static final String SERVER = "http://calendarserver.org/ns/";
  private static final Map<String, String> PREFIXES =
      Map.of(DAV, "D", CAL, "C", CARD, "A", SERVER, "S");

  static Name dav(String local) {
    return new Name(DAV, local);
  }

  static Name cal(String local) {
    return new Name(CAL, local);
  }

  static Name card(String local) {
    return new Name(CARD, local);
  }

  static Name server(String local) {
    return new Name(SERVER, local);
  }

  /** As an element with this content, which is XML already. */
  String element(String content) {
    String prefix = PREFIXES.get(space);
    String tag = prefix == null ? local : prefix + ":" + local;
    String declared = prefix == null ? " xmlns=\"" + Xml.escaped(space) + "\"" : "";
    return content.isEmpty()
        ? "<" + tag + declared + "/>"
        : "<" + tag + declared + ">" + content + "</" + tag + ">";
  }
}

package rapport.dav;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A multistatus (RFC 4918, section 13): what is known of several addresses at once. */
final class Answers {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\""
          + " xmlns:C=\"urn:ietf:params:xml:ns:caldav\""
          + " xmlns:A=\"urn:ietf:params:xml:ns:carddav\""
          + " xmlns:S=\"http://calendarserver.org/ns/\">";
  private final StringBuilder out = new StringBuilder(HEAD);

  /**
   * What of an address is asked for.
   *
   * @param asked the names; empty for all that is usually told
   */
  void add(String href, Map<Name, String> known, List<Name> asked) {
    Map<Name, String> found = new LinkedHashMap<>();
    StringBuilder missing = new StringBuilder();
    if (asked.isEmpty()) {
      found.putAll(known);
    }
    for (Name name : asked) {
      String value = known.get(name);
      if (value == null) {
        missing.append(name.element(""));
      } else {
        found.put(name, value);
      }
    }
    out.append("\n<D:response><D:href>").append(Xml.escaped(href)).append("</D:href>");
    if (!found.isEmpty() || missing.isEmpty()) {
      StringBuilder props = new StringBuilder();
      found.forEach((name, value) -> props.append(name.element(value)));
      stat(props.toString(), "200 OK");
    }
    if (!missing.isEmpty()) {
      stat(missing.toString(), "404 Not Found");
    }
    out.append("</D:response>");
  }

  private void stat(String props, String status) {
    out.append("<D:propstat><D:prop>")
        .append(props)
        .append("</D:prop><D:status>HTTP/1.1 ")
        .append(status)
        .append("</D:status></D:propstat>");
  }

  /** Nothing may be said otherwise there. */
  void forbid(String href, List<Name> asked) {
    StringBuilder props = new StringBuilder();
    asked.forEach(name -> props.append(name.element("")));
    out.append("\n<D:response><D:href>").append(Xml.escaped(href)).append("</D:href>");
    stat(props.toString(), "403 Forbidden");
    out.append("</D:response>");
  }

  void missing(String href) {
    out.append("\n<D:response><D:href>")
        .append(Xml.escaped(href))
        .append("</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>");
  }

  String text() {
    return out + "\n</D:multistatus>\n";
  }
}

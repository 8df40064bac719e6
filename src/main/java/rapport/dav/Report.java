package rapport.dav;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a phone asks of a shelf by REPORT, or by PROPFIND.
 *
 * @param kind the name of the report
 * @param asked which properties
 * @param hrefs of which objects; for a query none
 * @param from what a query wants ends after this
 * @param to and begins before this
 * @param events whether a query wants events at all
 */
record Report(
    Name kind, List<Name> asked, List<String> hrefs, Instant from, Instant to, boolean events) {
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  /** An empty body asks for what is usually told. */
  static Report read(String body) {
    if (body.isBlank()) {
      return new Report(Name.dav("propfind"), List.of(), List.of(), Instant.MIN, Instant.MAX, true);
    }
    Element root = Xml.read(body);
    Reader reader = new Reader();
    reader.walk(root);
    return new Report(
        Xml.name(root), reader.asked, reader.hrefs, reader.from, reader.to, reader.events);
  }

  private static final class Reader {
    private final List<Name> asked = new ArrayList<>();
    private final List<String> hrefs = new ArrayList<>();
    private Instant from = Instant.MIN;
    private Instant to = Instant.MAX;
    private boolean events = true;

    private void walk(Element parent) {
      for (Element child : Xml.children(parent)) {
        switch (child.getLocalName()) {
          case "prop" -> Xml.children(child).forEach(one -> asked.add(Xml.name(one)));
          case "href" ->
              hrefs.add(URLDecoder.decode(child.getTextContent().strip(), StandardCharsets.UTF_8));
          case "time-range" -> {
            from = moment(child.getAttribute("start"), Instant.MIN);
            to = moment(child.getAttribute("end"), Instant.MAX);
          }
          case "comp-filter" -> {
            String component = child.getAttribute("name");
            events = events && (component.equals("VCALENDAR") || component.equals("VEVENT"));
            walk(child);
          }
          default -> walk(child);
        }
      }
    }

    private static Instant moment(String text, Instant otherwise) {
      try {
        return text.isEmpty()
            ? otherwise
            : LocalDateTime.parse(text, UTC).toInstant(ZoneOffset.UTC);
      } catch (DateTimeException invented) {
        return otherwise;
      }
    }
  }

  boolean wants(Shelf.Item item) {
    return events && item.from().isBefore(to) && item.to().isAfter(from);
  }

  boolean isMultiget() {
    return kind.local().endsWith("-multiget");
  }

  boolean isQuery() {
    return kind.local().equals("calendar-query") || kind.local().equals("addressbook-query");
  }
}

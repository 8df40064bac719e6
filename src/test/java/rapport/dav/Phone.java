package rapport.dav;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.world.World;

/**
 * A phone that talks to {@code /dav}.
 *
 * @param credentials e-mail and app password, with a colon between them
 */
record Phone(String address, String credentials) {
  static final String CALENDAR = "/dav/calendars/me/rapport/";
  static final String BOOK = "/dav/contacts/me/rapport/";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** One with a new app password of this employee. */
  static Phone of(User owner, Tokens tokens, World world) {
    String password = tokens.issue("phone", Tokens.Scope.DAV, world.act(owner));
    return new Phone(world.address(), owner.email() + ":" + password);
  }

  HttpResponse<String> ask(String method, String path, String body, String... headers) {
    byte[] who = credentials.getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who))
            .method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An event at ten in the morning (UTC) of the third of February 2031, with lines of its own. */
  static String event(String uid, String... lines) {
    return String.join(
        "\r\n",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//phone//EN",
        "BEGIN:VEVENT",
        "UID:" + uid,
        "DTSTAMP:20310101T000000Z",
        "DTSTART:20310203T100000Z",
        "DTEND:20310203T103000Z",
        String.join("\r\n", lines),
        "END:VEVENT",
        "END:VCALENDAR",
        "");
  }

  /** Asks for several objects at once. */
  HttpResponse<String> multiget(Iterable<String> hrefs) {
    StringBuilder asked = new StringBuilder();
    hrefs.forEach(href -> asked.append("<d:href>").append(href).append("</d:href>"));
    return ask(
        "REPORT",
        CALENDAR,
        "<c:calendar-multiget xmlns:c='urn:ietf:params:xml:ns:caldav' xmlns:d='DAV:'><d:prop>"
            + "<d:getetag/><c:calendar-data/></d:prop>"
            + asked
            + "</c:calendar-multiget>");
  }
}

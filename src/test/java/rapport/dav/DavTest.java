package rapport.dav;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** The door for phones: who gets in, what they are told, what is refused. */
@RapportTest
class DavTest {
  private static final String EVENT =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//phone//EN
      BEGIN:VEVENT
      UID:%1$s
      DTSTAMP:20310101T000000Z
      DTSTART;VALUE=DATE:20310203
      DTEND;VALUE=DATE:20310204
      SUMMARY:%1$s
      END:VEVENT
      END:VCALENDAR
      """;

  @Autowired World world;
  @Autowired Tokens tokens;
  @Autowired Contacts contacts;
  private User owner;
  private String password;

  @BeforeEach
  void hire() {
    owner = world.hire(Role.MANAGER, null);
    password = tokens.issue("phone", Tokens.Scope.DAV, world.act(owner));
  }

  private HttpResponse<String> ask(String method, String path, String body, String... headers) {
    return askAs(owner.email() + ":" + password, method, path, body, headers);
  }

  private HttpResponse<String> askAs(
      String who, String method, String path, String body, String... headers) {
    return new Phone(world.address(), who).ask(method, path, body, headers);
  }

  @Test
  void phonesFindTheirWayFromTheWellKnownAddress() {
    HttpResponse<String> found = ask("PROPFIND", "/.well-known/caldav", "");
    assertThat(found.statusCode()).isEqualTo(301);
    assertThat(found.headers().firstValue("Location")).contains("/dav/");
    assertThat(ask("PROPFIND", "/.well-known/carddav", "").statusCode()).isEqualTo(301);
    assertThat(
            ask(
                    "PROPFIND",
                    "/dav/",
                    "<d:propfind xmlns:d='DAV:'><d:prop><d:current-user-principal/></d:prop></d:propfind>",
                    "Depth",
                    "0")
                .body())
        .contains("/dav/principals/me/");
    assertThat(ask("PROPFIND", "/dav/principals/me/", "", "Depth", "0").body())
        .contains("/dav/calendars/me/")
        .contains("/dav/contacts/me/");
    assertThat(ask("OPTIONS", "/dav/", "").headers().firstValue("DAV").orElseThrow())
        .contains("calendar-access")
        .contains("addressbook");
  }

  @Test
  void onlyAnAppPasswordOpensItAndItOpensNothingElse() {
    String email = owner.email();
    assertThat(askAs(email + ":" + world.password(), "PROPFIND", "/dav/", "").statusCode())
        .as("the password of the pages")
        .isEqualTo(401);
    String token = tokens.issue("api", world.act(owner));
    assertThat(askAs(email + ":" + token, "PROPFIND", "/dav/", "").statusCode()).isEqualTo(401);
    assertThat(askAs("else@example.com:" + password, "PROPFIND", "/dav/", "").statusCode())
        .isEqualTo(401);
    assertThat(askAs(email + ":" + password, "PROPFIND", "/dav/", "").statusCode()).isEqualTo(207);
    assertThat(
            world
                .stranger()
                .with("Authorization", "Bearer " + password)
                .get("/me/sessions")
                .status())
        .isEqualTo(401);
    tokens.revoke(tokens.of(owner.id(), Tokens.Scope.DAV).getFirst().id(), world.act(owner));
    assertThat(ask("PROPFIND", "/dav/", "").statusCode()).isEqualTo(401);
  }

  @Test
  void whoWritesOverWhatTheyHaveNotSeenIsRefused() {
    String path = "/dav/calendars/me/rapport/own.ics";
    String event = EVENT.formatted("own").replace("\n", "\r\n");
    HttpResponse<String> made = ask("PUT", path, event, "If-None-Match", "*");
    assertThat(made.statusCode()).isEqualTo(201);
    String tag = made.headers().firstValue("ETag").orElseThrow();
    assertThat(ask("PUT", path, event, "If-None-Match", "*").statusCode()).isEqualTo(412);
    String other = event.replace("SUMMARY:own", "SUMMARY:other");
    assertThat(ask("PUT", path, other, "If-Match", "\"x\"").statusCode()).isEqualTo(412);
    assertThat(ask("PUT", path, other, "If-Match", tag).statusCode()).isEqualTo(204);
    assertThat(ask("DELETE", path, "", "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(ask("GET", path, "").body())
        .contains("SUMMARY:other")
        .contains("VALUE=DATE:20310203");
    assertThat(ask("DELETE", path, "").statusCode()).isEqualTo(204);
    assertThat(ask("GET", path, "").statusCode()).isEqualTo(404);
  }

  @Test
  void aQueryIsAnsweredWithWhatLiesInItsTime() {
    ask("PUT", "/dav/calendars/me/rapport/in.ics", EVENT.formatted("in"));
    String query =
        "<c:calendar-query xmlns:c='urn:ietf:params:xml:ns:caldav' xmlns:d='DAV:'><d:prop><d:getetag/>"
            + "<c:calendar-data/></d:prop><c:filter><c:comp-filter name='VCALENDAR'><c:comp-filter"
            + " name='VEVENT'><c:time-range start='%s' end='%s'/></c:comp-filter></c:comp-filter>"
            + "</c:filter></c:calendar-query>";
    String path = "/dav/calendars/me/rapport/";
    assertThat(ask("REPORT", path, query.formatted("20310201T000000Z", "20310210T000000Z")).body())
        .contains("in.ics")
        .contains("BEGIN:VEVENT");
    assertThat(ask("REPORT", path, query.formatted("20310301T000000Z", "20310310T000000Z")).body())
        .doesNotContain("in.ics");
    assertThat(
            ask(
                    "REPORT",
                    path,
                    "<c:calendar-multiget xmlns:c='urn:ietf:params:xml:ns:caldav' xmlns:d='DAV:'>"
                        + "<d:prop><c:calendar-data/></d:prop><d:href>"
                        + path
                        + "in.ics</d:href><d:href>"
                        + path
                        + "no.ics</d:href></c:calendar-multiget>")
                .body())
        .contains("SUMMARY:in")
        .contains("404 Not Found");
  }

  @Test
  void aDocumentThatReadsFilesOfTheServerIsRefused() {
    String evil =
        "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><d:propfind xmlns:d='DAV:'><d:prop>"
            + "<d:displayname>&f;</d:displayname></d:prop></d:propfind>";
    assertThat(ask("PROPFIND", "/dav/", evil).statusCode()).isEqualTo(403);
    assertThat(ask("PUT", "/dav/calendars/me/rapport/x.ics", "no calendar").statusCode())
        .isEqualTo(403);
    assertThat(ask("PROPFIND", "/dav/calendars/someone/", "").statusCode()).isEqualTo(404);
  }

  @Test
  void whoMayNotDeleteContactsCanNotDoItFromAPhoneEither() {
    UUID id =
        contacts.add(
            new ContactDraft(
                new PersonName("Нина", "", "Нестираемая"),
                "",
                "",
                List.of(),
                null,
                "",
                owner.id(),
                "RU"),
            world.act(owner));
    String path = "/dav/contacts/me/rapport/" + id + ".vcf";
    assertThat(ask("GET", path, "").body()).contains("Нестираемая");
    boolean may =
        owner
            .reach(rapport.access.RecordKind.CONTACT, rapport.access.Deed.DELETE)
            .includes(owner.id());
    assertThat(ask("DELETE", path, "").statusCode()).isEqualTo(may ? 204 : 403);
    User other = world.hire(Role.MANAGER, null);
    String theirs = tokens.issue("phone", Tokens.Scope.DAV, world.act(other));
    assertThat(askAs(other.email() + ":" + theirs, "GET", path, "").statusCode())
        .as("not in another's book")
        .isEqualTo(404);
  }

  @Test
  void aPersonOnThePhoneIsNotOverwrittenByWhoeverSawAnOlderCard() {
    UUID id =
        contacts.add(
            new ContactDraft(
                new PersonName("Павел", "", "Телефонов"),
                "",
                "",
                List.of(),
                null,
                "",
                owner.id(),
                "RU"),
            world.act(owner));
    String path = Phone.BOOK + id + ".vcf";
    HttpResponse<String> card = ask("GET", path, "");
    String tag = card.headers().firstValue("ETag").orElseThrow();
    String renamed = card.body().replace("Телефонов", "Трубкин");
    assertThat(ask("PUT", path, renamed, "If-Match", tag).statusCode()).isEqualTo(204);
    assertThat(ask("PUT", path, card.body(), "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(ask("PUT", path, card.body(), "If-None-Match", "*").statusCode()).isEqualTo(412);
    assertThat(ask("GET", path, "").body()).contains("Трубкин");
  }
}

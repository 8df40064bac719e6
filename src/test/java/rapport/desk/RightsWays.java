package rapport.desk;

import static rapport.access.Deed.CHANGE;
import static rapport.access.Deed.SEE;
import static rapport.access.RecordKind.COMPANY;
import static rapport.access.RecordKind.CONTACT;
import static rapport.access.RecordKind.INTERACTION;
import static rapport.access.RecordKind.LEAD;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Scope;
import rapport.desk.RightsWorld.Records;
import rapport.desk.RightsWorld.Viewer;
import rapport.desk.RightsWorld.Whose;
import rapport.world.Answer;

/** All ways by which a record can be seen or changed. A new way belongs into one of these lists. */
final class RightsWays {
  /** Tries a way; true if it opened the record. */
  interface Trying {
    boolean open(Viewer viewer, Records records);
  }

  /** One way to one kind of record. */
  record Way(String name, RecordKind kind, Deed deed, Trying trying) {
    boolean opens(RightsWorld world, Scope scope, Whose whose) {
      // nobody's interactions are not: one is always done by somebody
      if (kind == INTERACTION && whose == Whose.NOBODYS) {
        return scope == Scope.TEAM || scope == Scope.ALL;
      }
      Viewer viewer = world.viewer(deed, scope);
      return trying.open(viewer, world.records(viewer, whose));
    }
  }

  static final List<Way> TO_SEE =
      List.of(
          page("card of a contact", CONTACT, "/contacts/"),
          page("card of a company", COMPANY, "/companies/"),
          page("page of an interaction", INTERACTION, "/interactions/"),
          page("page of a lead", LEAD, "/leads/"),
          api("lead by API", LEAD, "/leads/"),
          see(
              "list of leads",
              LEAD,
              (viewer, records) -> found(viewer.pages().get("/leads"), records.lead())),
          see(
              "list of leads by API",
              LEAD,
              (viewer, records) -> found(viewer.api().get("/leads?limit=200"), records.lead())),
          api("contact by API", CONTACT, "/contacts/"),
          api("company by API", COMPANY, "/companies/"),
          api("interaction by API", INTERACTION, "/interactions/"),
          see(
              "timeline of a contact",
              CONTACT,
              (viewer, records) ->
                  opened(viewer.pages().fragment("/clients/" + records.contact() + "/timeline"))),
          see(
              "next steps of a company",
              COMPANY,
              (viewer, records) ->
                  opened(viewer.pages().fragment("/clients/" + records.company() + "/next"))),
          see(
              "interactions of a contact by API",
              CONTACT,
              (viewer, records) ->
                  opened(viewer.api().get("/interactions?contactId=" + records.contact()))),
          see(
              "search by API",
              CONTACT,
              (viewer, records) ->
                  found(
                      viewer.api().get("/search?q=" + encoded(records.name())), records.contact())),
          see(
              "search by API for a company",
              COMPANY,
              (viewer, records) ->
                  found(
                      viewer.api().get("/search?q=" + encoded(records.name())), records.company())),
          see(
              "search by phone",
              CONTACT,
              (viewer, records) ->
                  found(
                      viewer.api().get("/search?q=" + encoded(records.phone())),
                      records.contact())),
          see(
              "search page",
              CONTACT,
              (viewer, records) ->
                  found(
                      viewer.pages().get("/search?q=" + encoded(records.name())),
                      records.contact())),
          see(
              "palette",
              COMPANY,
              (viewer, records) ->
                  found(
                      viewer.pages().fragment("/search/palette?q=" + encoded(records.name())),
                      records.company())),
          see(
              "identification",
              CONTACT,
              (viewer, records) ->
                  found(
                      viewer.api().post("/identify", Map.of("address", records.phone())),
                      records.contact())),
          see(
              "log of what is planned",
              INTERACTION,
              (viewer, records) ->
                  found(viewer.pages().get("/interactions?state=planned"), records.interaction())),
          see(
              "log by API",
              INTERACTION,
              (viewer, records) ->
                  found(
                      viewer
                          .api()
                          .get("/interactions?state=planned&responsible=" + records.responsible()),
                      records.interaction())),
          see(
              "composer for a contact",
              CONTACT,
              (viewer, records) ->
                  viewer
                      .pages()
                      .fragment("/interactions/new?contact=" + records.contact())
                      .body()
                      .contains(records.name())),
          see(
              "logging with a contact by API",
              CONTACT,
              (viewer, records) ->
                  opened(
                      viewer
                          .api()
                          .post(
                              "/interactions",
                              Map.of(
                                  "method",
                                  "call",
                                  "contactIds",
                                  List.of(records.contact().toString()))))));

  static final List<Way> TO_CHANGE =
      List.of(
          change(
              "lead by API",
              LEAD,
              (viewer, records) ->
                  opened(
                      viewer.api().patch("/leads/" + records.lead(), Map.of("wants", "Bricks")))),
          change(
              "form of a contact",
              CONTACT,
              (viewer, records) ->
                  opened(viewer.pages().get("/contacts/" + records.contact() + "/edit"))),
          change(
              "form of a company",
              COMPANY,
              (viewer, records) ->
                  opened(viewer.pages().get("/companies/" + records.company() + "/edit"))),
          change(
              "button on the card",
              CONTACT,
              (viewer, records) ->
                  viewer.pages().get("/contacts/" + records.contact()).body().contains("/edit\"")),
          change(
              "forged form of a contact",
              CONTACT,
              (viewer, records) -> {
                viewer.pages().get("/contacts/" + records.contact());
                // a stale version: whoever may change it is told so, and it stays as it is
                Map<String, String> form = Map.of("familyName", records.name(), "version", "0");
                return viewer.pages().post("/contacts/" + records.contact(), form).status() == 409;
              }),
          change(
              "contact by API",
              CONTACT,
              (viewer, records) ->
                  opened(
                      viewer
                          .api()
                          .patch("/contacts/" + records.contact(), Map.of("note", "changed")))),
          change(
              "company by API",
              COMPANY,
              (viewer, records) ->
                  opened(
                      viewer
                          .api()
                          .patch("/companies/" + records.company(), Map.of("note", "changed")))),
          change(
              "form to complete",
              INTERACTION,
              (viewer, records) ->
                  opened(
                      viewer
                          .pages()
                          .get("/interactions/" + records.interaction() + "/completion"))),
          change(
              "form to move",
              INTERACTION,
              (viewer, records) ->
                  opened(viewer.pages().get("/interactions/" + records.interaction() + "/time"))),
          change(
              "moving by API",
              INTERACTION,
              (viewer, records) ->
                  opened(
                      viewer
                          .api()
                          .patch(
                              "/interactions/" + records.interaction(),
                              Map.of("plannedAt", "1990-01-02T10:00:00Z")))),
          change(
              "acts on a card",
              INTERACTION,
              (viewer, records) ->
                  viewer
                      .pages()
                      .get("/contacts/" + records.contact())
                      .body()
                      .contains("/interactions/" + records.interaction() + "/completion")));

  private RightsWays() {}

  private static Way see(String name, RecordKind kind, Trying trying) {
    return new Way(name, kind, SEE, trying);
  }

  private static Way change(String name, RecordKind kind, Trying trying) {
    return new Way(name, kind, CHANGE, trying);
  }

  private static Way page(String name, RecordKind kind, String path) {
    return see(
        name, kind, (viewer, records) -> opened(viewer.pages().get(path + records.of(kind))));
  }

  private static Way api(String name, RecordKind kind, String path) {
    return see(name, kind, (viewer, records) -> opened(viewer.api().get(path + records.of(kind))));
  }

  /** Refusals must say which they are: absent, forbidden, or a complaint at a field. */
  static boolean opened(Answer answer) {
    return switch (answer.status()) {
      case 200, 201, 204 -> true;
      case 403, 404, 422 -> false;
      default -> throw new AssertionError(answer.status() + " " + answer.body());
    };
  }

  static boolean found(Answer answer, UUID id) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer.body().contains(id.toString());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

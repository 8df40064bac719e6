package rapport.desk;

import static rapport.access.Deed.CHANGE;
import static rapport.access.Deed.DELETE;
import static rapport.access.Deed.EXPORT;
import static rapport.access.Deed.SEE;
import static rapport.access.RecordKind.COMPANY;
import static rapport.access.RecordKind.CONTACT;
import static rapport.desk.RightsWays.found;
import static rapport.desk.RightsWays.opened;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.access.RecordKind;
import rapport.desk.RightsWays.Way;
import rapport.desk.RightsWorld.Records;
import rapport.desk.RightsWorld.Viewer;
import rapport.world.Answer;

/** The ways from a card: employments, freshness, hand-over, history, removal, personal data. */
final class RightsCardWays {
  private static final Pattern MORE = Pattern.compile("(/contacts/refresh\\?[^\"]*after=[^\"]+)\"");
  private static final int MOST_PAGES = 5;

  static final List<Way> ALL =
      List.of(
          new Way(
              "employments by API",
              CONTACT,
              SEE,
              (viewer, records) ->
                  found(
                      viewer.api().get("/employments?contact=" + records.contact()),
                      records.contact())),
          new Way(
              "employments of a company by API",
              CONTACT,
              SEE,
              (viewer, records) ->
                  found(
                      viewer.api().get("/employments?company=" + records.company()),
                      records.contact())),
          new Way(
              "new employment by API",
              CONTACT,
              CHANGE,
              (viewer, records) ->
                  opened(
                      viewer
                          .api()
                          .post(
                              "/contacts/" + records.contact() + "/employments",
                              Map.of("companyId", records.company().toString())))),
          new Way(
              "form of another employer",
              CONTACT,
              CHANGE,
              (viewer, records) ->
                  opened(
                      viewer.pages().get("/contacts/" + records.contact() + "/employer-change"))),
          new Way("cards to refresh", CONTACT, SEE, RightsCardWays::isToRefresh),
          new Way(
              "confirmation by API",
              COMPANY,
              CHANGE,
              (viewer, records) ->
                  opened(
                      viewer
                          .api()
                          .post("/companies/" + records.company() + "/confirmations", Map.of()))),
          new Way(
              "hand-over by API",
              CONTACT,
              CHANGE,
              (viewer, records) -> handOver(viewer, "contact", records.contact())),
          new Way(
              "hand-over of a company by API",
              COMPANY,
              CHANGE,
              (viewer, records) -> handOver(viewer, "company", records.company())),
          new Way(
              "history on its page",
              CONTACT,
              SEE,
              (viewer, records) ->
                  opened(viewer.pages().get("/contacts/" + records.contact() + "/history"))),
          new Way(
              "history by API",
              COMPANY,
              SEE,
              (viewer, records) ->
                  opened(viewer.api().get("/companies/" + records.company() + "/history"))),
          new Way(
              "personal data on their page",
              CONTACT,
              EXPORT,
              (viewer, records) ->
                  opened(viewer.pages().get("/contacts/" + records.contact() + "/personal-data"))),
          new Way(
              "personal data by API",
              CONTACT,
              EXPORT,
              (viewer, records) ->
                  opened(viewer.api().get("/contacts/" + records.contact() + "/personal-data"))),
          new Way(
              "form of an erasure",
              CONTACT,
              DELETE,
              (viewer, records) ->
                  opened(viewer.pages().get("/contacts/" + records.contact() + "/erasure"))),
          removal("contacts", CONTACT),
          removal("companies", COMPANY));

  private RightsCardWays() {}

  private static boolean handOver(Viewer viewer, String kind, UUID id) {
    Map<String, String> draft =
        Map.of("kind", kind, "recordId", id.toString(), "toId", viewer.user().id().toString());
    Answer answer = viewer.api().post("/handovers?dryRun=true", draft);
    // who has it already can't take it, but may hand it over
    return answer.body().contains("samePerson") || opened(answer);
  }

  /** Important, and its name holds digits, so it waits from the first day among the first. */
  private static boolean isToRefresh(Viewer viewer, Records records) {
    String path = "/contacts/refresh?of=contacts&whose=all";
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      Answer page = viewer.pages().get(path);
      if (found(page, records.contact())) {
        return true;
      }
      Matcher more = MORE.matcher(page.body());
      if (!more.find()) {
        return false;
      }
      path = more.group(1).replace("&amp;", "&");
    }
    return false;
  }

  /** And put back by the same, so that the others find it. */
  private static Way removal(String directory, RecordKind kind) {
    return new Way(
        "removal of " + directory + " by API",
        kind,
        DELETE,
        (viewer, records) -> {
          String path = "/" + directory + "/" + records.of(kind);
          boolean removed = opened(viewer.api().delete(path));
          if (removed) {
            opened(viewer.api().post(path + "/restoration", Map.of()));
          }
          return removed;
        });
  }
}

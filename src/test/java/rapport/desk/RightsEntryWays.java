package rapport.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.desk.RightsWays.Trying;
import rapport.desk.RightsWays.Way;
import rapport.desk.RightsWorld.Records;
import rapport.world.Answer;

/** The ways by which somebody who types a record in is told of one that is there already. */
final class RightsEntryWays {
  static final List<Way> ALL =
      List.of(
          see(
              "perhaps already there, a contact",
              RecordKind.CONTACT,
              (viewer, records) ->
                  tells(
                      viewer.pages().htmx("/contacts/perhaps", contactForm(records)),
                      records.contact())),
          see(
              "perhaps already there, a company",
              RecordKind.COMPANY,
              (viewer, records) ->
                  tells(
                      viewer.pages().htmx("/companies/perhaps", companyForm(records)),
                      records.company())),
          see(
              "duplicates of a contact by API",
              RecordKind.CONTACT,
              (viewer, records) ->
                  tells(
                      viewer
                          .api()
                          .post(
                              "/contacts/duplicates",
                              Map.of(
                                  "familyName",
                                  records.name(),
                                  "contactPoints",
                                  List.of(Map.of("kind", "phone", "value", records.phone())))),
                      records.contact())),
          see(
              "duplicates of a company by API",
              RecordKind.COMPANY,
              (viewer, records) ->
                  tells(
                      viewer
                          .api()
                          .post(
                              "/companies/duplicates",
                              Map.of(
                                  "name",
                                  records.name(),
                                  "contactPoints",
                                  List.of(
                                      Map.of(
                                          "kind",
                                          "web",
                                          "value",
                                          RightsWorld.site(records.name()).value())))),
                      records.company())));

  private RightsEntryWays() {}

  private static Way see(String name, RecordKind kind, Trying trying) {
    return new Way(name, kind, Deed.SEE, trying);
  }

  private static Map<String, String> contactForm(Records records) {
    return Map.of(
        "familyName", records.name(), "pointKind", "phone", "pointValue", records.phone());
  }

  private static Map<String, String> companyForm(Records records) {
    return Map.of(
        "name",
        records.name(),
        "pointKind",
        "web",
        "pointValue",
        RightsWorld.site(records.name()).value());
  }

  private static boolean tells(Answer answer, UUID id) {
    return answer.status() == 200 && answer.body().contains(id.toString());
  }
}

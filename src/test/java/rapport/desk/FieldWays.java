package rapport.desk;

import static rapport.desk.RightsWays.encoded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import rapport.desk.FieldWorld.Person;
import rapport.desk.FieldWorld.Secret;
import rapport.desk.RightsWorld.Viewer;
import rapport.world.Answer;

/** All ways by which the value of a field can be learned or written. A new way belongs here. */
final class FieldWays {
  /** Tries a way; true if it told the value or wrote one. */
  interface Trying {
    boolean opens(Viewer viewer, Person person, Secret secret);
  }

  /** One way, and the fields it is one of. */
  record Way(String name, Predicate<Secret> fits, Trying trying) {}

  /** Asks for a path; true if the answer says the value. */
  private interface Asking {
    Answer answer(Viewer viewer, Person person, Secret secret);
  }

  static final List<Way> TO_LEARN =
      List.of(
          tells("card", (viewer, person, secret) -> viewer.pages().get(card(person))),
          new Way(
              "form", // which has no place for own fields that may only be read
              secret -> isSaid(secret) && !secret.code().startsWith("own_"),
              (viewer, person, secret) ->
                  says(viewer.pages().get(card(person) + "/edit").body(), secret)),
          tells("API", (viewer, person, secret) -> viewer.api().get(card(person))),
          tells(
              "column",
              (viewer, person, secret) ->
                  viewer
                      .pages()
                      .get("/contacts?cols=" + secret.code() + "&q=" + encoded(person.family()))),
          tells("CSV", (viewer, person, secret) -> export(viewer, person, secret)),
          new Way(
              "XLSX",
              FieldWays::isSaid,
              (viewer, person, secret) -> {
                viewer.pages().get("/contacts");
                byte[] file =
                    viewer.pages().download("/contacts/exports", exported(person, secret, "xlsx"));
                return says(RightsListWays.sheets(file), secret);
              }),
          new Way(
              "history",
              Secret::history,
              (viewer, person, secret) ->
                  says(viewer.pages().get(card(person) + "/history").body(), secret)),
          new Way(
              "history by API",
              Secret::history,
              (viewer, person, secret) ->
                  says(viewer.api().get(card(person) + "/history").body(), secret)),
          tells(
              "personal data",
              (viewer, person, secret) -> viewer.pages().get(card(person) + "/personal-data")),
          tells(
              "personal data by API",
              (viewer, person, secret) -> viewer.api().get(card(person) + "/personal-data")),
          finds(
              "filter",
              (viewer, person, secret) ->
                  viewer.pages().get("/contacts?f=" + encoded(narrowed(person, secret)))),
          finds(
              "filter by API",
              (viewer, person, secret) ->
                  viewer.api().get("/contacts?filter=" + encoded(narrowed(person, secret)))),
          finds(
              "order",
              (viewer, person, secret) ->
                  viewer
                      .pages()
                      .get("/contacts?sort=" + secret.code() + "&q=" + encoded(person.family()))),
          finds(
              "order by API",
              (viewer, person, secret) ->
                  viewer
                      .api()
                      .get("/contacts?sort=-" + secret.code() + "&q=" + encoded(person.family()))),
          new Way(
              "perhaps already there", // which somebody could ask number by number
              secret -> Set.of("phone", "email").contains(secret.code()),
              (viewer, person, secret) ->
                  viewer
                      .pages()
                      .htmx(
                          "/contacts/perhaps",
                          Map.of(
                              "familyName",
                              person.family(),
                              "pointKind",
                              secret.code(),
                              "pointValue",
                              secret.said().getFirst()))
                      .body()
                      .contains(person.id().toString())),
          new Way("count", secret -> true, FieldWays::counts),
          new Way(
              "board",
              Secret::isBoard,
              (viewer, person, secret) ->
                  viewer
                          .pages()
                          .get(
                              "/contacts?board=" + secret.code() + "&q=" + encoded(person.family()))
                          .status()
                      == 200),
          new Way("saved view", secret -> true, FieldWays::views),
          found("search", "/search?q="),
          found("list with words", "/contacts?q="),
          new Way(
              "field of the API",
              secret -> true,
              (viewer, person, secret) ->
                  viewer
                      .api()
                      .get("/fields?kind=contact")
                      .body()
                      .contains("\"" + secret.code() + "\"")));

  static final List<Way> TO_WRITE =
      List.of(
          new Way(
              "cell",
              secret -> true,
              (viewer, person, secret) -> {
                viewer.pages().get("/contacts");
                String path = card(person) + "/fields/" + secret.code();
                Map<String, String> stale = Map.of("value", "", "version", "0");
                return viewer.pages().htmx(path, stale).status() == 409;
              }),
          new Way(
              "input of a cell",
              secret -> true,
              (viewer, person, secret) ->
                  viewer.pages().fragment(card(person) + "/fields/" + secret.code()).status()
                      == 200),
          new Way("bulk edit", secret -> true, FieldWays::bulk));

  private FieldWays() {}

  private static String card(Person person) {
    return "/contacts/" + person.id();
  }

  private static String narrowed(Person person, Secret secret) {
    return "all(family_name:is:" + person.family() + "," + secret.test() + ")";
  }

  private static boolean isSaid(Secret secret) {
    return !secret.said().isEmpty();
  }

  private static boolean says(String body, Secret secret) {
    return secret.said().stream().anyMatch(body::contains);
  }

  private static Way tells(String name, Asking asking) {
    return new Way(
        name,
        FieldWays::isSaid,
        (viewer, person, secret) -> {
          Answer answer = asking.answer(viewer, person, secret);
          if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + answer.body());
          }
          return says(answer.body(), secret);
        });
  }

  /** Found, or refused as a field that doesn't exist; an empty list would be a guess. */
  private static Way finds(String name, Asking asking) {
    return new Way(
        name,
        secret -> true,
        (viewer, person, secret) -> {
          Answer answer = asking.answer(viewer, person, secret);
          if (answer.status() == 422) {
            return false;
          }
          if (answer.status() != 200 || !answer.body().contains(person.id().toString())) {
            throw new AssertionError(answer.status() + " " + answer.body());
          }
          return true;
        });
  }

  private static Way found(String name, String path) {
    return new Way(
        name,
        secret -> !secret.word().isEmpty(),
        (viewer, person, secret) ->
            viewer
                .pages()
                .get(path + encoded(secret.word()))
                .body()
                .contains(person.id().toString()));
  }

  private static Map<String, String> exported(Person person, Secret secret, String format) {
    return Map.of(
        "kind",
        "contact",
        "q",
        person.family(),
        "all",
        "true",
        "cols",
        secret.code(),
        "format",
        format);
  }

  private static Answer export(Viewer viewer, Person person, Secret secret) {
    viewer.pages().get("/contacts");
    return viewer.pages().post("/contacts/exports", exported(person, secret, "csv"));
  }

  private static boolean counts(Viewer viewer, Person person, Secret secret) {
    String builder = "/filters/contact/builder?f=" + encoded(narrowed(person, secret));
    Answer answer = viewer.pages().get(builder);
    return answer.status() == 200 && answer.body().contains("1 contact");
  }

  /** Of a view with a hidden field the API says so, and the list opens without it. */
  private static boolean views(Viewer viewer, Person person, Secret secret) {
    String[] test = secret.test().split(":", 3);
    Map<String, Object> filter =
        Map.of(
            "field",
            test[0],
            "operator",
            test[1],
            "values",
            test.length > 2 ? List.of(test[2]) : List.of());
    Answer kept =
        viewer
            .api()
            .post(
                "/views",
                Map.of("kind", "contact", "name", "View " + System.nanoTime(), "filter", filter));
    return kept.status() == 201
        && viewer.api().get("/contacts?view=" + kept.locatedId()).status() == 200;
  }

  private static boolean bulk(Viewer viewer, Person person, Secret secret) {
    viewer.pages().get("/contacts");
    Map<String, String> form = new HashMap<>();
    form.put("kind", "contact");
    form.put("ids", person.id().toString());
    String path = viewer.pages().post("/bulk-edits", form).response().uri().getPath();
    boolean offered = viewer.pages().get(path).body().contains("value=\"" + secret.code() + "\"");
    Answer chosen =
        viewer
            .pages()
            .post(path + "/change", Map.of("field", secret.code(), "way", "clear", "value", ""));
    boolean taken = !chosen.body().contains("field-error") && chosen.status() == 200;
    if (taken && !offered) {
      throw new AssertionError(secret.code() + " is taken though it isn't offered");
    }
    return offered;
  }
}

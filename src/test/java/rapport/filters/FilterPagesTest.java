package rapport.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.guard.QueryRule;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** The builder, the chips and the views over HTTP, without scripts. */
@RapportTest
class FilterPagesTest {
  private static final String BUILDER = "/filters/contact/builder";

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired OwnFields fields;
  @Autowired SavedViews views;
  @Autowired Queries queries;

  private static String f(String filter) {
    return URLEncoder.encode(filter, StandardCharsets.UTF_8);
  }

  /** A form with two rules, the root and a condition; the map can't name a field twice. */
  private static Map<String, String> form(
      String button, String field, String operator, String value) {
    return Map.of(
        "n=0%3A%3Ag&n",
        "1:0:l", "f1", field, "o1", operator, "v1", value, "j0", "all", "do", button);
  }

  private void person(String given, String family) {
    contacts.add(
        new ContactDraft(
            new PersonName(given, "", family), "", "", List.of(), null, "", null, "RU"),
        world.act(Role.MANAGER));
  }

  @Test
  void theBuilderIsAPageOfItsOwnAndAFragmentForADialog() {
    Pages pages = world.pages(Role.MANAGER);
    Answer page = pages.get(BUILDER);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<html", "field:1:last_touch", "field:1:company.name");
    Answer fragment = pages.fragment(BUILDER + "?f=" + f("last_touch:not_in_last:30"));
    assertThat(fragment.status()).isEqualTo(200);
    assertThat(fragment.body()).doesNotContain("<html").contains("No interaction for 30 days");
    assertThat(pages.get("/filters/nothing/builder").status()).isEqualTo(404);
  }

  @Test
  void everyButtonAnswersWithTheWholeBuilder() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get(BUILDER);
    Answer chosen = pages.htmx(BUILDER, form("field:1:birthday", "", "", ""));
    assertThat(chosen.body()).contains("name=\"f1\" value=\"birthday\"", "type=\"date\"");
    Answer days = pages.htmx(BUILDER, form("show", "birthday", "anniversary", "x"));
    assertThat(days.body()).contains("value=\"x\"", "A whole number from 1 to 36,500");
    Answer group = pages.htmx(BUILDER, form("group:0", "given_name", "is", "Анна"));
    assertThat(group.body()).contains("value=\"2:0:g\"", "value=\"3:2:l\"", "value=\"Анна\"");
    Answer removed = pages.htmx(BUILDER, form("remove:1", "given_name", "is", "Анна"));
    assertThat(removed.body()).doesNotContain("1:0:l");
    Answer found =
        pages.htmx(BUILDER, Map.of("n=0%3A%3Ag&n", "1:0:l", "q1", "birth", "do", "enter"));
    assertThat(found.body()).contains("name=\"f1\" value=\"birthday\"");
  }

  @Test
  void theBuilderCountsWhoIsLeft() {
    String family = "Счётова" + UUID.randomUUID();
    person("Одна", family);
    person("Вторая", family);
    Pages pages = world.pages(Role.MANAGER);
    pages.get(BUILDER);
    assertThat(pages.htmx(BUILDER, form("show", "family_name", "is", family)).body())
        .contains("2 contacts");
  }

  @Test
  void applyingLeadsToTheListAndASlipStaysInTheBuilder() {
    String family = "Применова" + UUID.randomUUID();
    person("Анна", family);
    Pages pages = world.pages(Role.MANAGER);
    pages.get(BUILDER);
    Answer applied = pages.htmx(BUILDER, form("apply", "family_name", "is", family));
    String address = applied.header("HX-Redirect");
    assertThat(address).startsWith("/contacts?f=family_name%3Ais%3A");
    Answer list = pages.get(address);
    assertThat(list.body()).contains(family, "class=\"chip\"", "Surname: " + family);
    assertThat(list.body()).contains("1 contact");

    Answer slip = pages.htmx(BUILDER, form("apply", "birthday", "before", "soon"));
    assertThat(slip.status()).isEqualTo(422);
    assertThat(slip.body()).contains("This is not a date.");
    Answer hole = pages.htmx(BUILDER, form("apply", "birthday", "before", ""));
    assertThat(hole.status()).isEqualTo(422);
    assertThat(hole.body()).contains("Please fill this in.");
    Answer plain = pages.post(BUILDER, form("apply", "family_name", "is", family));
    assertThat(plain.body()).contains("id=\"list\"", family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password_hash:is:x",
        "name:resembles:x",
        "all(((",
        "birthday:is:soon",
        "employer(name:is:x)",
        "name:is:'\"><script>alert(1)</script>:"
      })
  void aFilterThatCannotBeAskedIsShownInTheBuilder(String filter) {
    Pages pages = world.pages(Role.MANAGER);
    Answer answer = pages.get("/contacts?f=" + f(filter));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"builder\"", "field-error")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "0", "0::l", "1::g", "0::g&n=0::g", "0::g&n=1:1:g", "0::g&n=1:7:l", "-1::g"})
  void aFormThatNoPageSendsIsRefused(String nodes) {
    Pages pages = world.pages(Role.MANAGER);
    pages.get(BUILDER);
    assertThat(pages.post(BUILDER, Map.of("n", "x", "do", "show")).status()).isEqualTo(422);
    String key = "n=" + nodes.replace(":", "%3A") + "&x";
    assertThat(pages.post(BUILDER, Map.of(key, "", "do", "show")).status()).isEqualTo(422);
  }

  @Test
  void everyFieldCanBeBuiltWithEveryOperatorInThreeLanguages() {
    Pages pages = world.pages(world.hire(Role.MANAGER, null));
    for (String language : List.of("ru", "uk", "en")) {
      pages.get("/settings/profile");
      pages.post("/preferences/language", Map.of("language", language, "back", "/"));
      for (String field :
          List.of("name", "birthday", "last_touch", "responsible", "touches", "phone")) {
        Answer answer = pages.htmx(BUILDER, form("field:1:" + field, "", "", ""));
        assertThat(answer.status()).as(field).isEqualTo(200);
        Matcher operator = Pattern.compile("<option value=\"(\\w+)\"").matcher(answer.body());
        while (operator.find()) {
          assertThat(pages.htmx(BUILDER, form("show", field, operator.group(1), "")).status())
              .as(field + " " + operator.group(1))
              .isEqualTo(200);
        }
      }
    }
  }

  @Test
  void aViewIsSavedOpenedChangedRemovedAndBroughtBack() {
    Pages pages = world.pages(Role.MANAGER);
    String name = "Забытые " + UUID.randomUUID();
    pages.get("/views/new?kind=contact&f=" + f("last_touch:not_in_last:30"));
    Answer nameless =
        pages.htmx(
            "/views", Map.of("kind", "contact", "f", "last_touch:not_in_last:30", "name", " "));
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.body()).contains("last_touch:not_in_last:30", "Please fill this in.");
    Answer kept =
        pages.htmx(
            "/views", Map.of("kind", "contact", "f", "last_touch:not_in_last:30", "name", name));
    String path = kept.header("HX-Redirect");
    assertThat(path).startsWith("/views/");
    String id = path.replace("/views/", "");
    for (String address : List.of(path, "/contacts?view=" + id)) {
      Answer list = pages.get(address);
      assertThat(list.response().uri().getQuery()).contains("view=" + id, "f=last_touch");
      assertThat(list.body()).contains(name, "No interaction for 30 days");
    }
    Answer changed = pages.get("/contacts?view=" + id + "&f=" + f("last_touch:not_in_last:60"));
    assertThat(changed.body()).contains("/views/" + id + "/state");
    Answer state = pages.htmx("/views/" + id + "/state", Map.of("f", "last_touch:not_in_last:60"));
    assertThat(state.body()).contains(name).doesNotContain("<html", "/views/" + id + "/state");
    assertThat(pages.get(path).body()).contains("No interaction for 60 days");

    Answer removed = pages.htmx("/views/" + id + "/removal", Map.of());
    assertThat(removed.header("HX-Trigger")).contains("/views/" + id + "/removal");
    assertThat(removed.body()).doesNotContain(name);
    assertThat(pages.get(path).status()).isEqualTo(404);
    views.restore(UUID.fromString(id), world.act(Role.MANAGER));
    assertThat(pages.get(path).status()).isEqualTo(200);
  }

  @Test
  void aStarredViewIsWhatTheListOpensWith() {
    Pages pages = world.pages(Role.MARKETER);
    UUID id =
        views.add(
            new ViewDraft(
                RecordKind.COMPANY,
                "Мои компании",
                Audience.MINE,
                View.PLAIN.with(FilterText.parse("responsible:is:me"))),
            world.act(Role.MARKETER));
    views.star(id, world.act(Role.MARKETER));
    assertThat(pages.get("/companies").response().uri().getQuery()).contains("view=" + id);
    assertThat(pages.get("/companies?view=all").status()).isEqualTo(200);
    views.unstar(id, world.act(Role.MARKETER));
    assertThat(pages.get("/companies").response().uri().getQuery()).isNull();
  }

  @Test
  void aViewWithAVanishedFieldSaysSoAndStillOpens() {
    UUID field =
        fields.add(
            new OwnFieldDraft(
                RecordKind.CONTACT,
                FieldType.NUMBER,
                new Label.Given("Vanishing", "", ""),
                "",
                false,
                List.of()),
            world.act(Role.ADMINISTRATOR));
    String code = fields.find(field).code();
    View view = View.PLAIN.with(FilterText.parse("all(" + code + ":filled,phone:empty)"));
    UUID id =
        views.add(
            new ViewDraft(RecordKind.CONTACT, "Уходящее", Audience.MINE, view),
            world.act(Role.MANAGER));
    fields.retire(field, true, world.act(Role.ADMINISTRATOR));
    Answer opened = world.pages(Role.MANAGER).get("/views/" + id);
    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.body()).contains(code, "the list is shown without them", "No phone");
  }

  @Test
  void theBarCostsAFixedNumberOfQueries() {
    Pages pages = world.pages(Role.SUPPORT);
    String path = "/contacts?f=" + f("all(middle_name:empty,position:filled,responsible:is:me)");
    pages.get(path);
    List<String> few = queries.during(() -> pages.get(path));
    for (int i = 0; i < 5; i++) {
      views.add(
          new ViewDraft(RecordKind.CONTACT, "Ещё " + i, Audience.MINE, View.PLAIN),
          world.act(Role.SUPPORT));
    }
    QueryRule.check(few, queries.during(() -> pages.get(path)), 14);
  }
}

package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.world.Answer;
import rapport.world.MovableClock;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/**
 * What a form asks for: fields of users with their own inputs, the order, the consent, the words.
 */
@RapportTest
class FormFieldsTest {
  @Autowired World world;
  @Autowired MovableClock clock;
  @Autowired OwnFields own;

  private final Strangers strangers;
  private final Pages stranger;

  FormFieldsTest(@Autowired World world, @Autowired MovableClock clock) {
    strangers = new Strangers(world, clock);
    stranger = world.pages();
  }

  @BeforeEach
  void aMinutePasses() {
    clock.walk(Duration.ofMinutes(2));
  }

  @AfterEach
  void todayAgain() {
    clock.reset();
  }

  @Test
  void fieldsOfUsersHaveTheirOwnInputsAndAreKeptByTheirTypes() throws Exception {
    OwnField colour = field(FieldType.CHOICE, "Colour", "Red", "Blue");
    OwnField extras = field(FieldType.CHOICES, "Extras", "Delivery", "Pallets");
    OwnField when = field(FieldType.DATE, "When");
    OwnField tons = field(FieldType.NUMBER, "Tons");
    OwnField urgent = field(FieldType.FLAG, "Urgent");
    OwnField more = field(FieldType.LONG_TEXT, "More");
    String path = strangers.form(using(colour, extras, when, tons, urgent, more));
    Answer page = stranger.get(path);

    assertThat(page.body())
        .containsPattern("<select[^>]*name=\"" + colour.code() + "\"")
        .contains(">Red</option>", ">Blue</option>")
        .containsPattern("type=\"checkbox\" name=\"" + extras.code() + "\" value")
        .containsPattern("name=\"" + when.code() + "\" type=\"date\"")
        .containsPattern("name=\"" + tons.code() + "\"[^>]*inputmode=\"decimal\"")
        .containsPattern("type=\"checkbox\" id=\"" + urgent.code() + "\"")
        .containsPattern("<textarea[^>]*name=\"" + more.code() + "\"");

    Map<String, String> values = new HashMap<>();
    values.put(colour.code(), colour.options().get(1).code());
    values.put(extras.code(), extras.options().getFirst().code());
    values.put(when.code(), "2030-02-01");
    values.put(tons.code(), "12,5");
    values.put(urgent.code(), "true");
    values.put(more.code(), "Two lines");
    JsonNode kept = sent(path, page, values).path("own");

    assertThat(kept.path(colour.code()).asString()).isEqualTo(colour.options().get(1).code());
    assertThat(kept.path(extras.code()).get(0).asString())
        .isEqualTo(extras.options().getFirst().code());
    assertThat(kept.path(when.code()).asString()).isEqualTo("2030-02-01");
    assertThat(kept.path(tons.code()).asString()).isEqualTo("12.5");
    assertThat(kept.path(urgent.code()).asBoolean()).isTrue();
    assertThat(kept.path(more.code()).asString()).isEqualTo("Two lines");
  }

  @Test
  void whatAFieldCannotHoldIsSaidAtTheFieldAndNothingTypedIsLost() throws Exception {
    OwnField colour = field(FieldType.CHOICE, "Colour", "Red");
    OwnField when = field(FieldType.DATE, "When");
    OwnField tons = field(FieldType.NUMBER, "Tons");
    Map<String, String> form = using(colour, when, tons);
    form.put("required." + colour.code(), "true");
    String path = strangers.form(form);

    Answer wrong =
        stranger.post(
            path,
            strangers.filled(
                stranger.get(path),
                "Wrong One",
                Map.of(when.code(), "the day after", tons.code(), "many")));

    assertThat(wrong.status()).isEqualTo(422);
    for (OwnField field : List.of(colour, when, tons)) {
      assertThat(wrong.body()).contains("id=\"" + field.code() + "-note\"");
    }
    assertThat(wrong.body()).contains("the day after", "many", "Sand, 3 t");
    assertThat(
            stranger
                .post(
                    path,
                    strangers.filled(
                        stranger.get(path), "Odd One", Map.of(colour.code(), "invented")))
                .status())
        .isEqualTo(422);
  }

  @Test
  void fieldsStandInTheOrderOfTheirRowsAndThePreviewShowsThem() {
    Pages head = world.pages(Role.HEAD);
    head.get("/settings/forms/new");
    Map<String, String> typed =
        Map.of(
            "label", "Ordered",
            "language", "uk",
            "use.phone", "true",
            "use.message", "true",
            "active", "true",
            "label.message", "What shall we bring?",
            "consent", "I do agree",
            "order", "message");

    String preview = head.htmx("/settings/forms/preview", typed).body();

    assertThat(preview).contains("What shall we bring?", "Телефон", "I do agree", "inert");
    assertThat(preview.indexOf("name=\"message\"")).isLessThan(preview.indexOf("name=\"phone\""));
    assertThat(preview).doesNotContain("<html", "name=\"email\"");
    String page = stranger.get(Strangers.publicPath(head.post("/settings/forms", typed))).body();
    assertThat(page.indexOf("name=\"message\"")).isLessThan(page.indexOf("name=\"phone\""));
    assertThat(page).contains("lang=\"uk\"");
  }

  @ParameterizedTest
  @CsvSource({"en, Name, Send", "ru, Имя, Отправить", "uk, Імʼя, Надіслати"})
  void aFormSpeaksItsOwnLanguageWhateverTheBrowserAsksFor(
      String language, String name, String send) {
    String path = strangers.form(Map.of("language", language));

    assertThat(stranger.get(path).body()).contains("lang=\"" + language + "\"", name, send);
    assertThat(stranger.post(path, Map.of("name", "", "phone", "12")).body())
        .contains("lang=\"" + language + "\"", "field-error");
  }

  @Test
  void theWordingThatSomebodySawIsKeptWithWhatTheySent() throws Exception {
    Answer made = strangers.made(Map.of("consent", "First wording"));
    String path = Strangers.publicPath(made);
    String settings = made.response().uri().getPath();
    Answer page = stranger.get(path);
    Map<String, String> typed = strangers.filled(page, name(), Map.of("consentNumber", "1"));
    Pages head = world.pages(Role.HEAD);
    head.get(settings);
    Map<String, String> changed = new HashMap<>(Map.of("label", "Worded", "version", "1"));
    changed.putAll(Map.of("use.name", "true", "use.phone", "true", "active", "true"));
    changed.put("consent", "Second wording");
    assertThat(head.post(settings, changed).status()).isEqualTo(200);

    assertThat(stranger.post(path, typed).status()).isEqualTo(200);

    String lead = "/leads/" + found(typed.getOrDefault("name", "")).path("id").asString();
    assertThat(head.get(lead).body()).contains("wording 1", "First wording");
    Answer again = stranger.get(path);
    assertThat(again.body()).contains("Second wording", "name=\"consentNumber\" value=\"2\"");
    JsonNode second = sent(path, again, Map.of("consentNumber", "2"));
    assertThat(head.get("/leads/" + second.path("id").asString()).body())
        .contains("wording 2", "Second wording");
  }

  @Test
  void afterwardsOneGoesWhereTheFormLeadsAndAFrameAsksThePageAroundIt() throws Exception {
    String path = strangers.form(Map.of("redirect", world.address() + "/sign-in?thanks"));

    Answer alone = stranger.post(path, strangers.filled(stranger.get(path), name(), Map.of()));
    assertThat(alone.response().uri().getPath()).isEqualTo("/sign-in");
    String plain = strangers.form(Map.of("thanks", "We call you back"));
    assertThat(stranger.post(plain, strangers.filled(stranger.get(plain), name(), Map.of())).body())
        .contains("We call you back");
  }

  private JsonNode sent(String path, Answer page, Map<String, String> more) throws Exception {
    String name = name();
    Answer answer = stranger.post(path, strangers.filled(page, name, more));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return found(name);
  }

  private JsonNode found(String name) {
    return world.api(Role.HEAD).get("/leads?q=" + name.split(" ")[1]).json().at("/items/0");
  }

  private static String name() {
    return "Formed " + UUID.randomUUID().toString().replace("-", "");
  }

  private static Map<String, String> using(OwnField... fields) {
    Map<String, String> form = new HashMap<>();
    Stream.of(fields).forEach(field -> form.put("use." + field.code(), "true"));
    return form;
  }

  private OwnField field(FieldType type, String label, String... options) {
    OwnFieldDraft draft =
        new OwnFieldDraft(
            RecordKind.LEAD,
            type,
            new Label.Given(label + " " + UUID.randomUUID(), "", ""),
            "",
            false,
            Stream.of(options)
                .map(option -> new Option("", new Label.Given(option, "", "")))
                .toList());
    return own.find(own.add(draft, world.act(Role.ADMINISTRATOR)));
  }
}

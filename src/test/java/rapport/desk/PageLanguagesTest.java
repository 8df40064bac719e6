package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.Contacts;
import rapport.interactions.InteractionLog;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Every page speaks the three languages. */
@RapportTest
class PageLanguagesTest {
  /** A text or a spoken attribute that is nothing but dotted lower-case words, as keys are. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?:>|(?:title|placeholder|aria-label|alt)=\")\\s*([a-z][a-z-]*)(?:\\.[a-z][a-z-]*)+\\s*[<\"]");

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired InteractionLog log;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/contacts",
        "/companies",
        "/interactions",
        "/imports",
        "/contacts/new",
        "/companies/new",
        "/interactions/new",
        "/search?q=a",
        "/settings",
        "/settings/profile",
        "/handovers",
        "/handovers/new",
        "/settings/webhooks",
        "/settings/webhooks/new",
        "/leads",
        "/tasks",
        "/tasks?view=team&state=closed",
        "/tasks/new",
        "/leads?board=state",
        "/leads/new",
        "/leads/outcomes",
        "/settings/working-time",
        "/settings/lists/interaction_group",
        "/settings/lists/interaction_group/complaint",
        "/settings/lists/interaction_result/resolved",
        "/day/team",
        "/calendar",
        "/calendar?view=day&whose=team",
        "/calendar?view=month&day=2027-01-15",
        "/calendar?view=agenda",
        "/settings/calendar",
        "/incoming",
        "/incoming?state=all",
        "/settings/leads",
        "/settings/leads/distribution",
        "/settings/forms",
        "/plans",
        "/plans?stage=over",
        "/plans/new",
        "/plans/attainment",
        "/plans/attainment?by=team",
        "/settings/rules",
        "/settings/rules/new",
        "/settings/rules/log",
        "/settings/rules/trial?now=true",
        "/interactions?origin=by_rule",
        "/interactions?relevant=false",
        "/settings/forms/new",
        "/settings/fields?kind=lead",
        "/styleguide"
      })
  void everyPageSpeaksTheThreeLanguages(String path) {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    for (String language : List.of("ru", "uk", "en")) {
      pages.post("/preferences/language", Map.of("language", language, "back", "/"));
      Answer page = pages.get(path);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.body()).contains("<html lang=\"" + language + "\"");
      assertThat(rawKeys(page.body())).as("raw keys on " + path).isEmpty();
    }
  }

  @Test
  void aRawKeyWouldBeNoticedAndAFileNameIsNone() {
    assertThat(rawKeys("<h1>contacts.none.text</h1>")).hasSize(1);
    assertThat(rawKeys("<input placeholder=\"contact.given\">")).hasSize(1);
    assertThat(rawKeys("<h1>Nothing here yet</h1><td>iphone.vcf</td><td>companies.csv</td>"))
        .isEmpty();
    assertThat(rawKeys("<b>export.csv</b>")).hasSize(1);
  }

  /** Dotted words that begin as a message's key does: nobody translated them. */
  private static List<String> rawKeys(String page) {
    Properties messages = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/messages_en.properties"))) {
      messages.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> beginnings =
        messages.stringPropertyNames().stream()
            .map(key -> key.split("\\.")[0])
            .collect(Collectors.toSet());
    return DOTTED
        .matcher(page)
        .results()
        .filter(found -> beginnings.contains(found.group(1)))
        .map(MatchResult::group)
        .filter(text -> !isFileName(text, messages))
        .toList();
  }

  /** Other tests' files are listed, too, under names that may begin like a key. */
  private static boolean isFileName(String text, Properties messages) {
    String name = text.replaceAll("^[^a-z]*|\\s*[<\"]$", "");
    return name.matches(".*\\.(csv|xlsx|vcf|ldif|tsv|txt)") && !messages.containsKey(name);
  }
}

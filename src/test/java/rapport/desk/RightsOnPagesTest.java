package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Nobody is shown a form or a button whose verb would refuse them. */
@RapportTest
class RightsOnPagesTest {
  private static final Pattern PLANNED =
      Pattern.compile("/interactions/([0-9a-f-]{36})/completion");
  private static final Pattern COMPANY = Pattern.compile("/companies/([0-9a-f-]{36})");

  @Autowired World world;
  @Autowired Contacts contacts;

  @ParameterizedTest
  @CsvSource({
    "reader, 403",
    "support, 200",
    "manager, 200",
    "administrator, 200",
  })
  void aFormIsShownToWhomItsVerbAllows(String role, int status) {
    UUID id = person();
    String planned = planned(id);
    Pages pages = world.pages(role);
    for (String path :
        List.of(
            "/interactions/new",
            "/contacts/new",
            "/contacts/" + id + "/edit",
            "/companies/new",
            "/companies/" + company(id) + "/edit",
            "/interactions/" + planned + "/completion",
            "/interactions/" + planned + "/time",
            "/interactions/" + planned + "/cancellation")) {
      assertThat(pages.get(path).status()).as(role + " " + path).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({"reader, false", "support, true", "manager, true"})
  void aCardAndTheFrameOfferOnlyWhatTheRoleAllows(String role, boolean offered) {
    UUID id = person();
    String planned = planned(id);
    Pages pages = world.pages(role);
    String card = pages.get("/contacts/" + id).body();
    String company = pages.get("/companies/" + company(id)).body();
    for (String sign :
        List.of(
            "data-composer",
            "data-key=\"log\"",
            "/interactions/new",
            "/interactions/" + planned + "/time",
            "/interactions/" + planned + "/cancellation",
            "/interactions/" + planned + "/completion")) {
      assertThat(card.contains(sign)).as(role + " card " + sign).isEqualTo(offered);
      assertThat(company.contains(sign)).as(role + " company " + sign).isEqualTo(offered);
    }
    assertThat(card.contains("/edit\"")).isEqualTo(offered);
    for (String path : List.of("/", "/contacts", "/interactions", "/interactions/" + planned)) {
      String page = pages.get(path).body();
      assertThat(page.contains("/interactions/new")).as(role + " " + path).isEqualTo(offered);
    }
  }

  @Test
  void aReaderSeesNoActsOnAnInteraction() {
    String planned = planned(person());
    assertThat(world.pages(Role.READER).get("/interactions/" + planned).body())
        .doesNotContain("/completion")
        .doesNotContain("class=\"acts\"");
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(
            new PersonName("Пётр", "", "Запретов"), "Права", "", List.of(), null, "", null, "RU"),
        world.act(Role.MANAGER));
  }

  private String company(UUID contact) {
    return first(COMPANY, world.pages(Role.MANAGER).get("/contacts/" + contact).body());
  }

  private String planned(UUID contact) {
    Pages manager = world.pages(Role.MANAGER);
    manager.get("/contacts/" + contact);
    manager.htmx(
        "/interactions",
        Map.of(
            "composer",
            "card",
            "kind",
            "planned",
            "method",
            "call",
            "contactIds",
            contact.toString(),
            "subject",
            "Позвонить",
            "at",
            "2100-01-01T10:00"));
    return first(PLANNED, manager.get("/contacts/" + contact).body());
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}

package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.RapportTest;
import rapport.world.World;

/** An old table from somebody's drawer, all the way in and out again, in a real browser. */
@RapportTest
@Tag("browser")
class ImportJourneyTest {
  private static final int ROWS = 6_000;
  private static final double PATIENCE = 120_000;

  @Autowired World world;

  @Test
  void anOddFileIsMappedLookedAtRunMendedAndUndone() throws IOException {
    try (Visit visit = administrator()) {
      visit.page.setDefaultTimeout(PATIENCE);
      visit.go("/imports");
      visit.page.setInputFiles(
          "input[type=file]", new FilePayload("клиенты из шкафа.csv", "text/csv", book()));
      visit.page.click("form[enctype] button.btn-primary");
      visit.page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));

      // nobody knows what these columns mean
      chooses(visit, "Кто", "full_name");
      chooses(visit, "Куда звонить", "phone_mobile");
      chooses(visit, "Когда родился", "birthday");
      chooses(visit, "Размер каски", "new_contact");
      assertThat(visit.page.locator("#d2")).hasValue("day_first");
      visit.page.click("form[action$='/columns'] button");

      // all rows are counted, with a bar that shows how far it is
      assertThat(visit.page.locator("#survey"))
          .containsText("Counted over all 6,003 rows", patiently());
      assertThat(visit.page.locator("#survey")).containsText("6,001 new");
      assertThat(visit.page.locator("#survey")).containsText("2 will not be taken");
      assertThat(visit.page.locator("table").first()).containsText("Шкафов");
      visit.page.click("form[action$='/run'] button.btn-primary");

      Locator bar = visit.page.locator("progress.bar");
      bar.waitFor();
      assertThat(bar).hasAttribute("max", String.valueOf(ROWS + 3));
      visit.page.locator("dl.figures").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
      assertThat(visit.page.locator("dl.figures")).containsText("6,001");

      Download refused =
          visit.page.waitForDownload(() -> visit.page.click("a[href$='/refused.csv']"));
      assertThat(refused.suggestedFilename()).isEqualTo("клиенты из шкафа-refused.csv");
      assertThat(Files.readString(refused.path()))
          .contains("Neither a name nor a company", "the column “Размер каски”");

      visit.page.click("[data-open='#undo']");
      visit.page.click("#undo button.btn-danger");
      assertThat(visit.page.locator("#import"))
          .containsText("The import was taken back", patiently());
      visit.go("/contacts?q=Шкафов");
      assertThat(visit.page.locator("#rows tr[data-row]")).hasCount(0);
      visit.wentWell();
    }
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
  }

  private static void chooses(Visit visit, String column, String meaning) {
    visit
        .page
        .getByLabel(column, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
        .selectOption(meaning);
  }

  /** Windows-1251, semicolons, names in one cell, a column of its own. */
  private static byte[] book() {
    StringBuilder text = new StringBuilder("Кто;Куда звонить;Когда родился;Размер каски\r\n");
    text.append("Шкафов Иван Сергеевич;8 (912) 800-00-01;25/03/1975;58\r\n");
    text.append(";8 (912) 800-00-02;;57\r\n");
    for (int i = 0; i < ROWS; i++) {
      text.append("Шкафов Номер%d;8 912 %07d;;5%d\r\n".formatted(i, 8_100_000 + i, i % 10));
    }
    text.append("Шкафова Анна;8 (912) 800-00-03;;большой\r\n");
    return text.toString().getBytes(Charset.forName("windows-1251"));
  }

  private Visit administrator() {
    return new Visit(world.address(), Visit.DESKTOP)
        .signIn(world.user(Role.ADMINISTRATOR).email(), world.password());
  }
}

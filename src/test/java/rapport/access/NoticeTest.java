package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.kernel.Ids;
import rapport.platform.words.Language;
import rapport.platform.words.Moments;
import rapport.platform.words.Words;

/** Notices are written once and read in the language of each reader. */
class NoticeTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void numbersAndDaysAreSaidInTheReadersLanguage() {
    assertThat(said(Language.EN, 2)).isEqualTo("Vera hands over to you until 4 Dec: 2 clients");
    assertThat(said(Language.RU, 2)).contains("2 клиента").contains("4 дек");
    assertThat(said(Language.RU, 5)).contains("5 клиентов");
    assertThat(said(Language.UK, 21)).contains("21 клієнт").contains("4 груд");
    assertThat(said(Language.EN, 1)).endsWith("1 client");
  }

  @Test
  void whatSomebodyIsCalledIsSaidAsItIs() {
    String company = "n:clients: day:2026-12-04";
    assertThat(
            notice("1812", company)
                .text(words(Language.EN), new Moments(words(Language.EN), NOW, ZoneOffset.UTC)))
        .contains("1812")
        .contains(company);
  }

  private static String said(Language language, int clients) {
    Words words = words(language);
    Moments moments = new Moments(words, NOW, ZoneOffset.UTC);
    return notice(Notice.number("clients", clients), Notice.day(LocalDate.of(2026, 12, 4)))
        .text(words, moments);
  }

  private static Words words(Language language) {
    return Words.in(language);
  }

  private static Notice notice(String what, String until) {
    return new Notice(
        Ids.next(),
        NOW,
        "handover",
        Ids.next(),
        "handed-to-you-until",
        List.of("Vera", what, until, "Olga", "Ivan"),
        null);
  }
}

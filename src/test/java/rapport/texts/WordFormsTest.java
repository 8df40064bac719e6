package rapport.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
  @ParameterizedTest
  @CsvSource({
    "договоры, договора", "договоры, договором", "встречами, встреча", "счётом, счета",
    "рахунками, рахунок", "договорами, договір", "зустрічі, зустрічами", "пʼятницю, п'ятниця",
    "meetings, meeting", "invoices, invoice", "delivered, deliveries"
  })
  void formsOfOneWordFindEachOther(String sought, String written) {
    assertThat(Sought.of(sought).finds(written)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"договор, кирпич", "рахунок, цегла", "meeting, brick", "а, абрикос"})
  void otherWordsDoNot(String sought, String written) {
    assertThat(Sought.of(sought).finds(written)).isFalse();
  }

  @Test
  void theBeginningOfAWordFindsItWhileOneTypes() {
    assertThat(Sought.of("рахун").finds("Рахунками")).isTrue();
    assertThat(Sought.of("meet").finds("meetings")).isTrue();
  }

  @Test
  void whatIsFoundIsMarkedAndNothingElse() {
    Marked marked = Sought.of("договоры").around("Пришлёт два Договора, и счёт.");
    assertThat(marked.pieces())
        .containsExactly(
            new Marked.Piece("Пришлёт два ", false),
            new Marked.Piece("Договора", true),
            new Marked.Piece(", и счёт.", false));
    assertThat(marked.plain()).isEqualTo("Пришлёт два Договора, и счёт.");
  }

  @Test
  void ofALongTextTheStretchAroundTheFindIsShown() {
    String text = "слово ".repeat(200) + "договором " + "дальше ".repeat(200);
    Marked marked = Sought.of("договор").around(text);
    assertThat(marked.isFound()).isTrue();
    assertThat(marked.plain()).hasSizeLessThan(400).startsWith("… ").endsWith(" …");
  }

  @Test
  void signsOfTheQueryLanguageAreLettersLikeOthers() {
    for (String typed : List.of("'", "a'b", "\\", "a & | ! b:*", "<->", "o'neil's")) {
      assertThat(Sought.of(typed).query("AB")).doesNotContain("''':").doesNotContain("!");
    }
    assertThat(Sought.of(" .,;").isEmpty()).isTrue();
  }
}

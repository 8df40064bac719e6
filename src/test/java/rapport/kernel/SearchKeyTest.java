package rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Иванов | ivanov",
        "Іванов | ivanov",
        "Serhii | sergi",
        "Сергій | sergi",
        "Юрий Yuriy | iuri iuri",
        "Мар’яна Марʼяна Мар'яна | mariana mariana mariana",
        "О«М»К \"Ромашка\" | omk romasgka",
        "Müller-Lüdenscheidt | muler ludensgeidt",
        "Café, 2-й этаж! | cafe 2 i etazg",
        "Щукин Shchukin | sgukin sgukin",
        "8800 и 11 | 8800 i 11",
        "Анна😀Мария | ana maria",
        "… | ~~",
      })
  void wordsAreFoldedHoweverTheyWereTyped(String typed, String folded) {
    assertThat(String.join(" ", SearchKey.words(typed))).isEqualTo(folded);
  }
}

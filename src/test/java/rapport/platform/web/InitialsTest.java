package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "Анна Ковальчук, АК",
    "john smith, JS",
    "ТОВ «Цегла», ТЦ",
    "Cher, C",
    "'  ', ?",
    "3M, 3",
    "Анна Марія Ковальчук, АМ"
  })
  void a_name_has_up_to_two_letters(String name, String letters) {
    assertThat(Initials.of(name)).isEqualTo(letters);
  }
}

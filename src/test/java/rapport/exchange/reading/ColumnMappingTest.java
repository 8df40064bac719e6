package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.exchange.reading.ColumnMeaning.COMPANY;
import static rapport.exchange.reading.ColumnMeaning.EMAIL;
import static rapport.exchange.reading.ColumnMeaning.FAMILY_NAME;
import static rapport.exchange.reading.ColumnMeaning.FULL_NAME;
import static rapport.exchange.reading.ColumnMeaning.GIVEN_NAME;
import static rapport.exchange.reading.ColumnMeaning.IGNORE;
import static rapport.exchange.reading.ColumnMeaning.MIDDLE_NAME;
import static rapport.exchange.reading.ColumnMeaning.PHONE_MOBILE;
import static rapport.exchange.reading.ColumnMeaning.PHONE_OTHER;
import static rapport.exchange.reading.ColumnMeaning.POSITION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {
  @ParameterizedTest
  @ValueSource(strings = {"Імʼя", "Ім'я", "Ім’я", "Ім`я", " ІМ‘Я "})
  void any_apostrophe_will_do(String givenName) {
    assertThat(meanings("Прізвище", givenName, "По батькові"))
        .containsExactly(FAMILY_NAME, GIVEN_NAME, MIDDLE_NAME);
  }

  @Test
  void a_name_that_stands_alone_is_the_whole_name() {
    assertThat(meanings("Имя", "Телефон")).containsExactly(FULL_NAME, PHONE_OTHER);
    assertThat(meanings("name", "E-MAIL")).containsExactly(FULL_NAME, EMAIL);
    assertThat(meanings("Имя", "Фамилия")).containsExactly(GIVEN_NAME, FAMILY_NAME);
  }

  @Test
  void headers_in_three_languages_are_known() {
    assertThat(meanings("ФИО", "Мобильный", "Почта", "Компания", "Должность"))
        .containsExactly(FULL_NAME, PHONE_MOBILE, EMAIL, COMPANY, POSITION);
    assertThat(meanings("ПІБ", "Мобільний телефон", "Пошта", "Компанія", "Посада"))
        .containsExactly(FULL_NAME, PHONE_MOBILE, EMAIL, COMPANY, POSITION);
    assertThat(meanings("Full name", "Mobile", "e-mail", "Company", "Job title"))
        .containsExactly(FULL_NAME, PHONE_MOBILE, EMAIL, COMPANY, POSITION);
  }

  @Test
  void unknown_columns_are_ignored_and_a_mapping_of_none_is_not_known() {
    assertThat(meanings("Любимый цвет")).containsExactly(IGNORE);
    assertThat(ColumnGuess.of(List.of("Любимый цвет", "Комментарий")).isKnown()).isFalse();
    assertThat(ColumnGuess.of(List.of("Любимый цвет", "Компания")).isKnown()).isTrue();
  }

  @Test
  void a_mapping_made_by_hand_is_followed() {
    var mapping = ColumnMapping.parse(Map.of("Кто", "full_name", "куда звонить", "phone_mobile"));
    byte[] text = "Кто,Куда звонить\nИрина,+7 903 1234567\n".getBytes(StandardCharsets.UTF_8);

    var irina = SampleBooks.people(AddressBook.open(text, "own.csv", mapping)).getFirst();

    assertThat(irina.fullName()).isEqualTo("Ирина");
    assertThat(irina.points()).containsExactly(SampleBooks.phone("mobile", "+7 903 1234567"));
  }

  @Test
  void a_mapping_written_down_is_read_again() {
    var guessed = ColumnGuess.of(List.of("ФИО", "Телефон", "Цвет"));

    assertThat(guessed.format())
        .containsExactly(
            Map.entry("ФИО", "full_name"),
            Map.entry("Телефон", "phone_other"),
            Map.entry("Цвет", "ignore"));
    assertThat(ColumnMapping.parse(guessed.format())).isEqualTo(guessed);
  }

  @Test
  void a_meaning_that_does_not_exist_is_refused() {
    assertThatThrownBy(() -> ColumnMapping.parse(Map.of("ФИО", "shoe_size")))
        .isInstanceOfSatisfying(
            ColumnMapping.UnknownMeaning.class, e -> assertThat(e.code()).isEqualTo("shoe_size"));
  }

  private static List<ColumnMeaning> meanings(String... header) {
    var mapping = ColumnGuess.of(List.of(header));
    return List.of(header).stream().map(mapping::meaningOf).toList();
  }
}

package rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Петров Иван Сергеевич | Иван | Сергеевич | Петров",
        "Иван Сергеевич Петров | Иван | Сергеевич | Петров",
        "Иван Петров | Иван | '' | Петров",
        "Петров Иван | Иван | '' | Петров",
        "Петров И. С. | И. | С. | Петров",
        "Петров И.С. | И.С. | '' | Петров",
        "И. С. Петров | И. | С. | Петров",
        "Иван Сергеевич | Иван | Сергеевич | ''",
        "Коваль Олена | Олена | '' | Коваль",
        "Олена Коваль | Олена | '' | Коваль",
        "Мельник Андрій Іванович | Андрій | Іванович | Мельник",
        "Шевченко Тарас Григорович | Тарас | Григорович | Шевченко",
        "Мороз Анна | Анна | '' | Мороз",
        "Smith, John | John | '' | Smith",
        "Smith, John Paul | John | Paul | Smith",
        "John Smith | John | '' | Smith",
        "Smith J. | J. | '' | Smith",
        "John Fitzgerald Kennedy | John | Fitzgerald | Kennedy",
        "Петров-Водкин Кузьма Сергеевич | Кузьма | Сергеевич | Петров-Водкин",
        "Абрамович | Абрамович | '' | ''"
      })
  void aFullNameIsSplitHoweverItIsWritten(String full, String given, String middle, String family) {
    assertThat(PersonName.split(full)).isEqualTo(new PersonName(given, middle, family));
  }
}

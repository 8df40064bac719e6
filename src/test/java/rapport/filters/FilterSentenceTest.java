package rapport.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.fields.Catalogue;
import rapport.platform.words.Language;
import rapport.platform.words.Words;
import rapport.world.RapportTest;
import rapport.world.World;

/** What filters say, in three languages. */
@RapportTest
class FilterSentenceTest {
  private static final UUID ANNA = UUID.fromString("01890000-0000-7000-8000-000000000001");

  @Autowired World world;
  @Autowired Catalogue catalogue;

  private String say(Language language, String filter) {
    return new FilterSentence(
            catalogue.seenBy(world.user(Role.MANAGER)), Words.in(language), Map.of(ANNA, "Анна"))
        .of(FilterText.parse(filter), RecordKind.CONTACT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "EN;last_touch:not_in_last:1;No interaction for 1 day",
        "EN;last_touch:not_in_last:30;No interaction for 30 days",
        "RU;last_touch:not_in_last:1;Нет взаимодействий 1 день",
        "RU;last_touch:not_in_last:22;Нет взаимодействий 22 дня",
        "RU;last_touch:not_in_last:30;Нет взаимодействий 30 дней",
        "RU;last_touch:not_in_last:21;Нет взаимодействий 21 день",
        "RU;last_touch:not_in_last:11;Нет взаимодействий 11 дней",
        "UK;last_touch:not_in_last:2;Немає взаємодій 2 дні",
        "UK;last_touch:not_in_last:5;Немає взаємодій 5 днів",
        "EN;touches:at_least:3|30;At least 3 interactions in 30 days",
        "RU;touches:at_least:3|30;Взаимодействий за 30 дней: не меньше 3",
        "EN;birthday:anniversary:7;Birthday in the next 7 days",
        "RU;birthday:anniversary:7;День рождения в ближайшие 7 дней",
        "UK;birthday:anniversary:3;День народження в найближчі 3 дні",
        "EN;email:empty;No e-mail",
        "RU;email:empty;Нет электронной почты",
        "EN;created:during:this_month;Added: this month",
        "RU;created:during:last_quarter;Добавлен: в прошлом квартале",
        "EN;responsible:is:me;Responsible: me",
        "EN;company(name:contains:Строй);Company: name contains “Строй”",
        "EN;not(company(all()));Without a company",
        "RU;not(company(all()));Без места работы",
        "UK;not(company(name:begins:А));Немає компанії, де назва починається з «А»",
        "EN;secret:is:1;A field that is no longer there (secret)"
      })
  void aTestIsSaid(Language language, String filter, String sentence) {
    assertThat(say(language, filter)).isEqualTo(sentence);
  }

  @Test
  void groupsAreSaidWithTheirJoints() {
    String filter =
        "all(last_touch:not_in_last:30,any(position:is:CEO,all(phone:empty,email:empty)),"
            + "not(any(note:filled,given_name:is:X)))";
    assertThat(say(Language.EN, filter))
        .isEqualTo(
            "No interaction for 30 days and (position: CEO or (no phone and no e-mail)) and except where"
                + " (note is filled in or first name: X)");
    assertThat(say(Language.RU, filter))
        .startsWith(
            "Нет взаимодействий 30 дней и (должность: CEO или (нет телефона и нет"
                + " электронной почты)) и кроме тех, где (")
        .doesNotContain("{", "}");
    assertThat(say(Language.EN, "")).isEmpty();
    assertThat(say(Language.EN, "any()")).isEqualTo("Nobody");
    assertThat(say(Language.EN, "all(all(),name:filled,not(all()))")).isNotBlank();
    assertThat(say(Language.RU, "responsible:is_not:" + ANNA + "|me"))
        .isEqualTo("Ответственный: не Анна и не я");
  }

  @Test
  void aMessageCannotBeMadeOfWhatSomebodyTyped() {
    assertThat(say(Language.EN, "name:contains:{0} {1} <b>")).contains("“{0} {1} <b>”");
  }
}

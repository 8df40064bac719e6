package rapport.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.access.RecordKind;
import rapport.kernel.Invalid;

class FieldValuesTest {
  private static RecordField field(FieldType type, Option... options) {
    Label.Given label = new Label.Given("Field", "", "");
    return new OwnField(
            UUID.randomUUID(),
            RecordKind.CONTACT,
            "own_field",
            type,
            label,
            type == FieldType.MONEY ? "EUR" : "",
            false,
            List.of(options),
            false,
            1)
        .field();
  }

  private static Option option(String code, String english, String russian, boolean retired) {
    return new Option(code, new Label.Given(english, russian, ""), retired);
  }

  private static List<String> read(FieldType type, String typed) {
    return FieldValues.checked(field(type), List.of(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5|1234.5",
        "1 234,5|1234.5",
        "1,234.5|1234.5",
        "1.234,50|1234.5",
        "1,234,567|1234567",
        "1.234.567|1234567",
        "1,234|1.234",
        "-5|-5",
        "−5|-5",
        "+7|7",
        "0,00|0",
        "1'000|1000"
      })
  void aNumberIsReadAsPeopleWriteIt(String typed, String kept) {
    assertThat(read(FieldType.NUMBER, typed)).containsExactly(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234|1234", "12,50|12.5", "1.234|1.234", "1 000 000,00|1000000"})
  void threeDigitsBehindTheCommaOfAnAmountAreThousands(String typed, String kept) {
    assertThat(read(FieldType.MONEY, typed)).containsExactly(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"twelve", "1.2.3", "--1", "1e5", "NaN", "1234567890123456789012345678901"})
  void whatIsNoNumberIsRefusedAtTheField(String typed) {
    assertThatThrownBy(() -> read(FieldType.NUMBER, typed))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.complaints().getFirst().field()).isEqualTo("own_field");
              assertThat(invalid.complaints().getFirst().code()).isEqualTo("number");
            });
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22,2026-11-22", "22.11.2026,2026-11-22", "1/2/2026,2026-02-01"})
  void aDayIsReadAsComputersAndAsPeopleWriteIt(String typed, String kept) {
    assertThat(read(FieldType.DATE, typed)).containsExactly(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30.02.2026", "2026-13-01", "tomorrow", "+999999-01-01"})
  void aDayThatIsNotInTheCalendarIsRefused(String typed) {
    assertThatThrownBy(() -> read(FieldType.DATE, typed)).isInstanceOf(Invalid.class);
  }

  @ParameterizedTest
  @CsvSource({
    "example.com,https://example.com",
    "example.com:8080/a,https://example.com:8080/a",
    "http://example.com/a?b=c,http://example.com/a?b=c",
    "https://пример.рф/дом,https://пример.рф/дом"
  })
  void anAddressOfTheWebIsALink(String typed, String kept) {
    assertThat(read(FieldType.LINK, typed)).containsExactly(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@example.com",
        "ftp://example.com",
        "https://bank.example@evil.example/",
        "two words",
        "https://"
      })
  void nothingElseIsALink(String typed) {
    assertThatThrownBy(() -> read(FieldType.LINK, typed)).isInstanceOf(Invalid.class);
  }

  @Test
  void anOptionIsChosenByItsCodeOrByWhatItIsCalledInAnyLanguage() {
    RecordField field =
        field(
            FieldType.CHOICE,
            option("old", "North", "Север", true),
            option("north", "North", "Север", false));
    assertThat(FieldValues.checked(field, List.of("север"))).containsExactly("north");
    assertThat(FieldValues.checked(field, List.of("NORTH"))).containsExactly("north");
    assertThat(FieldValues.checked(field, List.of("old"))).containsExactly("old");
    assertThatThrownBy(() -> FieldValues.checked(field, List.of("South")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void onlyAFieldOfSeveralChoicesHoldsSeveralValues() {
    Option one = option("one", "One", "", false);
    Option two = option("two", "Two", "", false);
    assertThat(FieldValues.checked(field(FieldType.CHOICES, one, two), List.of("one", "", "two")))
        .containsExactly("one", "two");
    assertThatThrownBy(() ->
            FieldValues.checked(field(FieldType.CHOICE, one, two), List.of("one", "two")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void whatIsLeftEmptyHoldsNothing() {
    assertThat(FieldValues.checked(field(FieldType.NUMBER), List.of("", "  "))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"да,true", "Yes,true", "1,true", "ні,false", "off,false"})
  void aFlagIsReadInThreeLanguages(String typed, String kept) {
    assertThat(read(FieldType.FLAG, typed)).containsExactly(kept);
  }
}

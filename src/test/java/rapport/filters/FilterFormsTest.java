package rapport.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.kernel.Invalid;
import tools.jackson.databind.json.JsonMapper;

/** The text and the JSON of a filter: what is written is read again, and nothing else is. */
class FilterFormsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String[] VALUES = {
    "me",
    "",
    " ",
    "a|b",
    "x!y",
    "(",
    "),all(",
    "name:is:1",
    "%_\\",
    "'; drop table contact --",
    "ё",
    "\u0000",
    "\n",
    "👩‍💼",
    "a,b",
    "1234.50",
    "2026-11-22"
  };

  @RepeatedTest(300)
  void whateverIsWrittenIsReadAgain(RepetitionInfo round) {
    Filter filter = any(new Random(round.getCurrentRepetition()), 0);
    Filter expected = filter.isEverything() ? Filter.EVERYTHING : filter;
    assertThat(FilterText.parse(FilterText.of(filter))).isEqualTo(expected);
    assertThat(FilterJson.parse(FilterJson.of(filter))).isEqualTo(filter);
    assertThat(FilterJson.parse(JSON.readTree(FilterJson.of(filter).toString()))).isEqualTo(filter);
  }

  private static Filter any(Random chance, int depth) {
    return switch (depth > 4 ? 4 : chance.nextInt(6)) {
      case 0 -> new All(several(chance, depth));
      case 1 -> new Any(several(chance, depth));
      case 2 -> new Not(any(chance, depth + 1));
      case 3 -> new Having(chance.nextBoolean() ? "company" : "people", any(chance, depth + 1));
      default -> test(chance);
    };
  }

  private static List<Filter> several(Random chance, int depth) {
    return IntStream.range(0, chance.nextInt(4)).mapToObj(i -> any(chance, depth + 1)).toList();
  }

  private static Filter test(Random chance) {
    Operator operator = Operator.values()[chance.nextInt(Operator.values().length)];
    List<String> values =
        IntStream.range(0, chance.nextInt(4))
            .mapToObj(i -> VALUES[chance.nextInt(VALUES.length)])
            .toList();
    return new Filter.Test(chance.nextBoolean() ? "name" : "own_ёж_2", operator, values);
  }

  @Test
  void anAddressLooksAsTheDocumentationSays() {
    Filter filter =
        new All(
            List.of(
                new Filter.Test("last_touch", Operator.NOT_IN_LAST, "30"),
                new Any(
                    List.of(
                        new Filter.Test("importance", Operator.IS, "high", "normal"),
                        new Having(
                            "company", new Filter.Test("name", Operator.CONTAINS, "Строй"))))));
    assertThat(FilterText.of(filter))
        .isEqualTo(
            "all(last_touch:not_in_last:30,any(importance:is:high|normal,company(name:contains:Строй)))");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "name:",
        "name:resembles:x",
        "all(",
        "all(name:filled",
        "name:filled)",
        "name:is:a,name:is:b",
        "(name:filled)",
        "name':is:x",
        "name:is:x!",
        ":is:x",
        "all(,)",
        "select 1",
        "not"
      })
  void aBrokenTextIsRefused(String text) {
    assertThatThrownBy(() -> FilterText.parse(text)).isInstanceOf(Invalid.class);
  }

  @Test
  void depthAndLengthAreBounded() {
    String deep = "not(".repeat(2000) + "name:filled" + ")".repeat(2000);
    assertThatThrownBy(() -> FilterText.parse(deep)).isInstanceOf(Invalid.class);
    String json = "{\"not\":".repeat(200) + "{}" + "}".repeat(200);
    assertThatThrownBy(() -> FilterJson.parse(JSON.readTree(json))).isInstanceOf(Invalid.class);
    String wide = "all(" + "name:is:x,".repeat(4000) + "name:filled)";
    assertThatThrownBy(() -> FilterText.parse(wide)).isInstanceOf(Invalid.class);
  }

  @Test
  void whatIsReadOfSeveralPartsCanBeWrittenAgain() {
    String edge = "not(".repeat(11) + "not(a:filled,b:filled)" + ")".repeat(11);
    try {
      Filter read = FilterText.parse(edge);
      assertThat(FilterText.parse(FilterText.of(read))).isEqualTo(read);
    } catch (Invalid tooDeep) {
      assertThat(tooDeep.complaints()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "\"name\"",
        "{\"all\": {}}",
        "{\"all\": [], \"any\": []}",
        "{\"field\": \"name\"}",
        "{\"field\": 1, \"operator\": \"is\"}",
        "{\"field\": \"name\", \"operator\": \"is\", \"values\": [null]}",
        "{\"field\": \"name\", \"operator\": \"is\", \"values\": [{}]}",
        "{\"field\": \"name\", \"operator\": \"is\", \"values\": \"x\"}",
        "{\"field\": \"name:is:x),all(y\", \"operator\": \"filled\"}",
        "{\"having\": \"all\", \"filter\": {}}",
        "{\"having\": \"company\"}",
        "{\"field\": \"name\", \"operator\": \"filled\", \"sql\": \"1=1\"}"
      })
  void aBrokenJsonIsRefused(String json) {
    assertThatThrownBy(() -> FilterJson.parse(JSON.readTree(json))).isInstanceOf(Invalid.class);
  }

  @Test
  void aPeriodIsSeenFromToday() {
    var sunday = java.time.LocalDate.of(2026, 11, 22);
    assertThat(During.THIS_WEEK.from(sunday).first()).isEqualTo("2026-11-16");
    assertThat(During.NEXT_WEEK.from(sunday).last()).isEqualTo("2026-11-29");
    assertThat(During.THIS_QUARTER.from(sunday).last()).isEqualTo("2026-12-31");
    assertThat(During.LAST_QUARTER.from(sunday).first()).isEqualTo("2026-07-01");
    assertThat(During.NEXT_QUARTER.from(sunday).last()).isEqualTo("2027-03-31");
    assertThat(During.NEXT_YEAR.from(sunday).first()).isEqualTo("2027-01-01");
    assertThat(During.NEXT_MONTH.from(java.time.LocalDate.of(2026, 1, 31)).last())
        .isEqualTo("2026-02-28");
    for (During during : During.values()) {
      During.Days days = during.from(sunday);
      assertThat(days.first()).isBeforeOrEqualTo(days.last());
      assertThat(During.ofCode(during.code())).contains(during);
    }
  }
}

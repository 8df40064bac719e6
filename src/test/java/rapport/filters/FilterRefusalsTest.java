package rapport.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import rapport.kernel.Invalid;
import rapport.world.RapportTest;

/** What can not be asked is refused, and a value stays a value. */
@RapportTest
@Import(KnownClients.class)
class FilterRefusalsTest {
  @Autowired KnownClients clients;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password_hash:is:x",
        "contact.id:is:x",
        "name:at_least:1",
        "name:is",
        "name:is: ",
        "name:is:«»",
        "birthday:is:yesterday",
        "birthday:is:+999999999-01-01",
        "birthday:in_last:0",
        "birthday:in_last:99999999",
        "birthday:in_last:-1",
        "birthday:during:doomsday",
        "birthday:between:2000-01-01",
        "touches:at_least:1",
        "touches:at_least:1|0",
        "touches:at_least:99999999|3",
        "responsible:is:'; drop table contact; --",
        "company(password:is:x)",
        "employer(name:is:x)",
        "phone:contains:abc",
        "$number:is:1e2147483648",
        "$number:is:1e999999999",
        "$number:at_least:NaN",
        "$choice:is:platinum",
        "$flag:is:maybe"
      })
  void whatCannotBeAskedIsComplainedAbout(String text) {
    assertThatThrownBy(() -> clients.found(FilterText.parse(named(text))))
        .isInstanceOf(Invalid.class)
        .extracting(failure -> ((Invalid) failure).complaints().getFirst().field())
        .isEqualTo("filter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or '1'='1",
        "\"; drop table contact; --",
        "%",
        "_",
        "\\",
        "{0}",
        "$1",
        "?",
        ":name",
        "/*",
        "а\u0301",
        "😀"
      })
  void aValueStaysAValue(String value) {
    for (String field : List.of("name", "note", clients.own("text"), "company")) {
      Filter test = new Filter.Test(field, Operator.IS, value);
      try {
        assertThat(clients.found(test)).as(field).isEmpty();
      } catch (Invalid nothingToCompare) {
        assertThat(nothingToCompare.complaints()).hasSize(1);
      }
    }
  }

  @Test
  void aNulIsNoValue() {
    assertThatThrownBy(() -> clients.found(new Filter.Test("name", Operator.IS, "a\u0000b")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aLargeFilterIsRefusedAndTheLargestAllowedIsAnsweredInTime() {
    Filter one = FilterText.parse("company(people(company(name:contains:а)))");
    assertThatThrownBy(() -> clients.found(many(one, 2000))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> clients.found(new Filter.Any(List.of(many(Filter.EVERYTHING, 2000)))))
        .isInstanceOf(Invalid.class);
    Instant begun = Instant.now();
    try {
      clients.found(many(one, 58));
    } catch (Invalid tooSlow) {
      assertThat(tooSlow.complaints().getFirst().code()).isEqualTo("filterSlow");
    }
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  /** "$date" is the code of our own field of that type, "{-5}" the day five days ago. */
  private String named(String text) {
    String named = text;
    for (String type :
        List.of(
            "long_text", "text", "number", "money", "date", "choices", "choice", "flag", "link")) {
      named = named.replace("$" + type, clients.own(type));
    }
    for (int days = -60; days <= 120; days++) {
      named = named.replace("{" + days + "}", clients.today.plusDays(days).toString());
    }
    return named;
  }

  private static Filter many(Filter filter, int times) {
    return new Filter.Any(IntStream.range(0, times).mapToObj(i -> filter).toList());
  }
}

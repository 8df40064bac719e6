package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
  @ParameterizedTest
  @CsvSource({
    "/contacts?q=1, /contacts?q=1",
    "//evil.example, /",
    "https://evil.example, /",
    "/\\evil.example, /",
    "javascript:alert(1), /"
  })
  void one_comes_back_to_this_site_only(String wanted, String given) {
    assertThat(Asked.within(wanted)).isEqualTo(given);
  }
}

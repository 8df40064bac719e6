package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

@SpringBootTest(
    classes = LookAlone.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"rapport.dev=true", "server.servlet.session.persistent=false"})
class StyleguideTest {
  private static final Pattern ASSET =
      Pattern.compile("(?:href|src)=\"(/(?:app|webjars)/[^\"]+)\"");

  @Autowired private Environment environment;

  private ResponseEntity<String> page(String address, String... headers) {
    RestClient client =
        RestClient.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
    RestClient.RequestHeadersSpec<?> request = client.get().uri(address);
    for (int i = 0; i < headers.length; i += 2) {
      request = request.header(headers[i], headers[i + 1]);
    }
    return request
        .retrieve()
        .onStatus(status -> true, (ignored, response) -> {})
        .toEntity(String.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "uk"})
  void every_component_speaks_every_language(String language) {
    ResponseEntity<String> page = page("/styleguide?language=" + language);
    assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(page.getBody()).contains("<html lang=\"" + language + "\"");
    assertThat(page.getBody()).doesNotContainPattern("[>\"](moment|frame|method|guide)\\.[a-z]");
  }

  @Test
  void nothing_on_a_page_needs_an_exception_from_the_security_policy() {
    assertThat(page("/styleguide").getBody())
        .doesNotContainPattern("(?i)<style|\\sstyle=|\\son[a-z]+=|hx-on|javascript:")
        .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
  }

  @Test
  void assets_are_kept_for_a_year_under_names_that_change_with_them() {
    List<String> assets =
        ASSET
            .matcher(page("/styleguide").getBody())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(assets).hasSizeGreaterThanOrEqualTo(6);
    for (String asset : assets) {
      ResponseEntity<String> answer = page(asset);
      assertThat(answer.getStatusCode()).as(asset).isEqualTo(HttpStatus.OK);
      assertThat(answer.getHeaders().getCacheControl()).as(asset).contains("immutable");
    }
  }

  @Test
  void a_lost_reader_is_told_calmly_in_their_own_language() {
    ResponseEntity<String> page =
        page("/nowhere", "Accept", "text/html", "Accept-Language", "ru", "Signed-Out", "yes");
    assertThat(page.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(page.getHeaders().getFirst("Content-Language")).isEqualTo("ru");
    assertThat(page.getBody()).contains("Такой страницы нет").doesNotContain("Exception");
  }

  @Test
  void a_part_of_a_page_comes_without_the_frame() {
    assertThat(page("/styleguide/dialog", "HX-Request", "true").getBody())
        .contains("dialog-title")
        .doesNotContain("<html")
        .doesNotContain("class=\"rail\"");
  }
}

package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import rapport.platform.Settings;
import rapport.platform.words.Language;

/** How a page looks before somebody signs in. */
class PreferencesTest {
  private static final Settings UKRAINIAN =
      Settings.read(Map.of("rapport.language", "uk", "rapport.zone", "Asia/Almaty")::get);

  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void whoSaysNothingGetsTheLanguageAndZoneOfTheInstallation() {
    Preferences preferences = Preferences.of(request, null, UKRAINIAN);
    assertThat(preferences.language()).isEqualTo(Language.UK);
    assertThat(preferences.zone().getId()).isEqualTo("Asia/Almaty");
  }

  @Test
  void aBrowserThatNamesNoneOfOursGetsTheInstallations() {
    request.addHeader("Accept-Language", "fr, de;q=0.5");
    assertThat(Preferences.of(request, null, UKRAINIAN).language()).isEqualTo(Language.UK);
  }

  @Test
  void aBrowsersLanguageGoesFirstAndAChosenOneBeforeIt() {
    request.addHeader("Accept-Language", "ru-RU, en;q=0.5");
    assertThat(Preferences.of(request, null, UKRAINIAN).language()).isEqualTo(Language.RU);
    request.setCookies(new Cookie(Preferences.LANGUAGE_COOKIE, "en"));
    assertThat(Preferences.of(request, null, UKRAINIAN).language()).isEqualTo(Language.EN);
  }
}

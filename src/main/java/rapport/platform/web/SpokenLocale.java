package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import rapport.platform.Settings;

/** Tells Spring in which language a page is, so that its Content-Language header is true. */
@Component("localeResolver")
class SpokenLocale extends AbstractLocaleResolver {
  private static final String SPOKEN = SpokenLocale.class.getName();

  private final Settings settings;

  SpokenLocale(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Object spoken = request.getAttribute(SPOKEN);
    return spoken instanceof Locale locale
        ? locale
        : Preferences.of(request, null, settings).locale();
  }

  static void is(Locale locale, HttpServletRequest request) {
    request.setAttribute(SPOKEN, locale);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("a language is chosen on PreferencesPage");
  }
}

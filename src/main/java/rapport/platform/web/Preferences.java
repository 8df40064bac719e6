package rapport.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;
import rapport.platform.Settings;
import rapport.platform.words.Language;

/**
 * In which language, theme, zone and fold a page is wanted: the viewer's, else this browser's, else
 * the installation's.
 */
record Preferences(Language language, Theme theme, ZoneId zone, boolean railFolded) {
  static final String LANGUAGE_COOKIE = "rapport_language";
  static final String THEME_COOKIE = "rapport_theme";
  private static final String RAIL_COOKIE = "rapport_rail";

  static Preferences of(HttpServletRequest request, @Nullable Viewer viewer, Settings settings) {
    boolean folded = cookie(request, RAIL_COOKIE).filter("folded"::equals).isPresent();
    if (viewer != null) {
      return new Preferences(viewer.language(), viewer.theme(), viewer.zone(), folded);
    }
    Theme theme = cookie(request, THEME_COOKIE).map(Theme::withCode).orElse(Theme.AUTO);
    return new Preferences(language(request, settings), theme, settings.zone(), folded);
  }

  Locale locale() {
    return language.locale();
  }

  private static Language language(HttpServletRequest request, Settings settings) {
    return cookie(request, LANGUAGE_COOKIE)
        .flatMap(Language::withCode)
        .or(() ->
            Optional.ofNullable(request.getHeader("Accept-Language")).flatMap(Language::namedBy))
        .orElseGet(() -> Language.of(settings.language()));
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
  }
}

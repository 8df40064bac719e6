package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.platform.words.Language;

/** Keeps a chosen language or theme, in this browser and with the signed-in person. */
@Controller
class PreferencesPage {
  private final ObjectProvider<CurrentViewer> viewers;

  PreferencesPage(ObjectProvider<CurrentViewer> viewers) {
    this.viewers = viewers;
  }

  @PostMapping("/preferences/language")
  ResponseEntity<Void> language(
      HttpServletRequest request,
      @RequestParam String language,
      @RequestParam(defaultValue = "/") String back) {
    Language chosen = Language.withCode(language).orElse(Language.EN);
    tell(request, (current, viewer) -> current.choose(viewer, chosen));
    return kept(request, Preferences.LANGUAGE_COOKIE, chosen.code(), back);
  }

  @PostMapping("/preferences/theme")
  ResponseEntity<Void> theme(
      HttpServletRequest request,
      @RequestParam String theme,
      @RequestParam(defaultValue = "/") String back) {
    Theme chosen = Theme.withCode(theme);
    tell(request, (current, viewer) -> current.choose(viewer, chosen));
    return kept(request, Preferences.THEME_COOKIE, chosen.code(), back);
  }

  private void tell(HttpServletRequest request, BiConsumer<CurrentViewer, Viewer> choice) {
    viewers.ifAvailable(
        current -> current.in(request).ifPresent(viewer -> choice.accept(current, viewer)));
  }

  private static ResponseEntity<Void> kept(
      HttpServletRequest request, String name, String value, String back) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .secure(request.isSecure())
            .httpOnly(true)
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .header(HttpHeaders.LOCATION, Asked.within(back))
        .build();
  }
}

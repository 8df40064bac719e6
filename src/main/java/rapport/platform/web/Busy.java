package rapport.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;
import rapport.platform.words.Words;

/**
 * Answers whom there is no room for, each as they can understand it, and without asking the
 * database. Nothing that was typed is lost: a form that htmx sent stays on the page, one that a
 * browser sent comes back to be sent again.
 */
@Component
class Busy {
  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors"
          + " 'none'";

  private final Settings settings;
  private final Toasts toasts;
  // they stand behind the whole of MVC, which filters come before
  private final ObjectProvider<TemplateEngine> templates;
  private final ObjectProvider<Assets> assets;

  Busy(
      Settings settings,
      Toasts toasts,
      ObjectProvider<TemplateEngine> templates,
      ObjectProvider<Assets> assets) {
    this.settings = settings;
    this.toasts = toasts;
    this.templates = templates;
    this.assets = assets;
  }

  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int wait = ThreadLocalRandom.current().nextInt(1, 4); // so that they don't all come together
    Words words = Words.in(Preferences.of(request, null, settings).language());
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setIntHeader(HttpHeaders.RETRY_AFTER, wait);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.getRequestURI().startsWith("/api/")) {
      new Problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", words.text("busy.problem"), List.of())
          .write(response);
    } else if (Asked.fragment(request)) {
      toasts.send(response, words.text("busy.toast"), "");
      response.setHeader("HX-Reswap", "none");
    } else if (accepts(request).contains("text/html")) {
      page(request, response, wait, words);
    } else if (!accepts(request).contains("text/event-stream")) {
      write(response, MediaType.TEXT_PLAIN_VALUE, words.text("busy.problem"));
    }
  }

  private void page(HttpServletRequest request, HttpServletResponse response, int wait, Words words)
      throws IOException {
    Map<String, List<String>> form = form(request);
    StringOutput page = new StringOutput();
    templates
        .getObject()
        .render(
            "ui/busy.jte",
            Map.of(
                "words",
                words,
                "theme",
                Preferences.of(request, null, settings).theme(),
                "assets",
                assets.getObject(),
                "address",
                form.isEmpty() ? Asked.address(request) : Asked.path(request),
                "again",
                request.getMethod().equals("GET") ? wait : 0,
                "form",
                form),
            page);
    response.setHeader("Content-Security-Policy", POLICY);
    write(response, MediaType.TEXT_HTML_VALUE, page.toString());
  }

  /** What was typed; nothing if a password is among it, or a file. */
  private static Map<String, List<String>> form(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
      return Map.of();
    }
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      if (field.getKey().toLowerCase(Locale.ROOT).contains("password")) {
        return Map.of();
      }
      typed.put(field.getKey(), List.of(field.getValue()));
    }
    return typed;
  }

  private static String accepts(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept == null ? "" : accept;
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type + ";charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

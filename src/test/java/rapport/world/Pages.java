package rapport.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts: keeps cookies, follows redirects, sends forms with their token against
 * forgery.
 */
public final class Pages {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();
  private final String address;
  private String token = "";

  Pages(String address) {
    this.address = address;
  }

  /** The pages of a Rapport somewhere, as somebody sees them. */
  public static Pages at(String address, String email, String password) {
    return new Pages(address).signIn(email, password);
  }

  Pages signIn(String email, String password) {
    get("/sign-in");
    post("/sign-in", Map.of("email", email, "password", password));
    return this;
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").GET().build());
  }

  /** Asks for a fragment, as htmx does. */
  public Answer fragment(String path) {
    return send(HttpRequest.newBuilder(uri(path)).header("HX-Request", "true").GET().build());
  }

  /** Sends a form; redirects are followed. */
  public Answer post(String path, Map<String, String> form) {
    return send(form(path, form).build());
  }

  /** Sends a form as htmx does. */
  public Answer htmx(String path, Map<String, String> form) {
    return send(form(path, form).header("HX-Request", "true").build());
  }

  /** Takes something away, as htmx does. */
  public Answer delete(String path) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("HX-Request", "true")
            .header("X-CSRF-TOKEN", token)
            .DELETE()
            .build());
  }

  /** Listens as a browser does; at is what {@code /live} is asked for, one for each page. */
  public LiveBrowser listen(String... at) {
    String query =
        java.util.Arrays.stream(at)
            .map(one -> "at=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(uri("/live?" + query)).header("Accept", "text/event-stream").build();
    try {
      var answer = http.send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("status " + answer.statusCode());
      }
      return new LiveBrowser(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks for an answer of a type. */
  public Answer asks(String path, String accept) {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", accept).GET().build());
  }

  /** Sends a form as a script of an open page does. */
  public Answer from(String page, String path, Map<String, String> form) {
    return send(
        form(path, form).header("HX-Request", "true").header("X-Rapport-Page", page).build());
  }

  /** The bytes of a file. */
  public byte[] download(String path) {
    return bytes(HttpRequest.newBuilder(uri(path)).GET().build());
  }

  /** Sends a form that is answered by a file. */
  public byte[] download(String path, Map<String, String> form) {
    return bytes(form(path, form).build());
  }

  private byte[] bytes(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a form with a file. */
  public Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
    Multipart form = new Multipart("rapport-boundary");
    form.field("_csrf", token);
    fields.forEach(form::field);
    form.file("file", fileName, content);
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", form.contentType())
            .POST(BodyPublishers.ofByteArray(form.bytes()))
            .build());
  }

  /** Sends a form from which the token against forgery is missing. */
  public Answer forge(String path, Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build());
  }

  private HttpRequest.Builder form(String path, Map<String, String> form) {
    return HttpRequest.newBuilder(uri(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(
            BodyPublishers.ofString(
                encoded(form) + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** A path of Rapport, or a whole address where a redirect led elsewhere. */
  private URI uri(String path) {
    return URI.create(path.startsWith("http://") ? path : address + path);
  }

  private Answer send(HttpRequest request) {
    try {
      Answer answer = new Answer(http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
      Matcher found = TOKEN.matcher(answer.body());
      if (found.find()) {
        token = found.group(1);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

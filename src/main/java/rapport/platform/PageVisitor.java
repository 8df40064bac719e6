package rapport.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs in as a person would and follows the links, for the training run. */
final class PageVisitor implements AutoCloseable {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final int ENOUGH = 60;

  private final URI home;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  PageVisitor(URI home) {
    this.home = home;
  }

  void signIn(String email, String password) throws InterruptedException {
    String form = read("/sign-in");
    var token = TOKEN.matcher(form);
    String fields =
        "email=%s&password=%s&_csrf=%s"
            .formatted(encoded(email), encoded(password), token.find() ? token.group(1) : "");
    send(
        HttpRequest.newBuilder(home.resolve("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields))
            .build());
  }

  /** Reads the first page and what it links to, and so on, until it has seen enough. */
  void lookAround() throws InterruptedException {
    Queue<String> ahead = new ArrayDeque<>();
    Set<String> known = new HashSet<>();
    ahead.add("/");
    ahead.add("/actuator/health");
    while (!ahead.isEmpty() && known.size() < ENOUGH) {
      String page = read(ahead.remove());
      LINK.matcher(page)
          .results()
          .map(link -> link.group(1))
          .filter(known::add)
          .forEach(ahead::add);
    }
  }

  private String read(String path) throws InterruptedException {
    return send(
        HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html,*/*").build());
  }

  /** What a page answers to; a refusal is as good as an answer, for it was loaded all the same. */
  private String send(HttpRequest request) throws InterruptedException {
    try {
      return browser.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      System.err.println(request.uri() + ": " + e.getMessage());
      return "";
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    browser.close();
  }
}

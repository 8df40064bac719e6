package rapport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who asks: a browser with a session and compressed answers, or a program with a token. It
 * blocks and does as little as can be, for it shares the processors with what is measured.
 */
final class Client {
  static {
    System.setProperty("http.maxConnections", "64"); // kept alive
  }

  private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int LIMIT = 120_000;

  private final String address;
  private final boolean browser;
  private String cookie = "";
  private String token = "";

  private Client(String address, boolean browser) {
    this.address = address;
    this.browser = browser;
  }

  /** A browser that has just been opened. */
  static Client fresh(String address) {
    return new Client(address, true);
  }

  static Client browser(String address, String email, String password) {
    Client client = fresh(address);
    Matcher form = FORGERY.matcher(client.send(Request.get("/sign-in")).text());
    if (!form.find()) {
      throw new IllegalStateException("There is no form to sign in at " + address + ".");
    }
    client.post("/sign-in", Map.of("email", email, "password", password, "_csrf", form.group(1)));
    if (client.send(Request.get("/")).status() != 200) {
      throw new IllegalStateException("Nobody could be signed in as " + email + ".");
    }
    return client;
  }

  static Client program(String address, String token) {
    Client client = new Client(address, false);
    client.token = token;
    return client;
  }

  private void post(String path, Map<String, String> form) {
    StringBuilder body = new StringBuilder();
    form.forEach((name, value) ->
        body.append(name)
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
            .append('&'));
    send(
        new Request(
            "POST",
            path,
            body.toString().getBytes(StandardCharsets.UTF_8),
            "application/x-www-form-urlencoded"));
  }

  /** Sends a request; redirects are answers like others. */
  Reply send(Request request) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address + request.path()).toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(LIMIT);
      connection.setReadTimeout(LIMIT);
      connection.setUseCaches(false);
      head(connection, request);
      if (request.body().length > 0) {
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(request.body().length);
        connection.getOutputStream().write(request.body());
      }
      return read(connection);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void head(HttpURLConnection connection, Request request) throws IOException {
    connection.setRequestMethod(request.method());
    if (browser) {
      connection.setRequestProperty("Accept", "text/html,*/*");
      connection.setRequestProperty("Accept-Encoding", "gzip");
      connection.setRequestProperty("Cookie", cookie);
    } else {
      connection.setRequestProperty("Accept", "application/json");
      connection.setRequestProperty("Authorization", "Bearer " + token);
    }
    if (!request.type().isEmpty()) {
      connection.setRequestProperty("Content-Type", request.type());
    }
  }

  private Reply read(HttpURLConnection connection) throws IOException {
    int status = connection.getResponseCode();
    InputStream stream = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
    byte[] sent = new byte[0];
    if (stream != null) {
      try (stream) { // read to its end, so that the connection can be kept
        sent = stream.readAllBytes();
      }
    }
    Map<String, List<String>> fields = connection.getHeaderFields();
    if (browser && connection.getHeaderField("Set-Cookie") != null) {
      keep(fields.getOrDefault("Set-Cookie", List.of()));
    }
    String location = connection.getHeaderField("Location");
    return new Reply(status, sent, location == null ? "" : location, size(fields));
  }

  private void keep(List<String> cookies) {
    for (String one : cookies) {
      String pair = one.replaceFirst(";.*", "");
      String name = pair.replaceFirst("=.*", "");
      cookie =
          (cookie.replaceAll("(^|; )" + Pattern.quote(name) + "=[^;]*", "") + "; " + pair)
              .replaceFirst("^; ", "");
    }
  }

  private static int size(Map<String, List<String>> fields) {
    int size = 2;
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      String name = field.getKey();
      for (String value : field.getValue()) {
        size += (name == null ? 0 : name.length() + 2) + value.length() + 2;
      }
    }
    return size;
  }
}

package rapport.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that talks to {@code /api/v1} over HTTP. Paths are given from there: {@code /contacts}.
 */
public final class Api {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();
  private final String address;
  private final String token;
  private final Map<String, String> headers;

  Api(String address, String token) {
    this(address, token, Map.of());
  }

  private Api(String address, String token, Map<String, String> headers) {
    this.address = address;
    this.token = token;
    this.headers = headers;
  }

  /** The API of a Rapport somewhere. */
  public static Api at(String address, String token) {
    return new Api(address, token);
  }

  /** The same client, which sends a header with each request; it may replace one sent anyway. */
  public Api with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Api(address, token, all);
  }

  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE().build());
  }

  /** Sends a body: a map or list becomes JSON, a string goes as it is. */
  public Answer post(String path, Object body) {
    return send(json(path).POST(publish(body)).build());
  }

  public Answer put(String path, Object body) {
    return send(json(path).PUT(publish(body)).build());
  }

  public Answer patch(String path, Object body) {
    return send(json(path).method("PATCH", publish(body)).build());
  }

  /** Sends a file as multipart/form-data, with further fields beside it. */
  public Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
    Multipart form = new Multipart("rapport-" + UUID.randomUUID());
    fields.forEach(form::field);
    form.file("file", fileName, content);
    return send(
        request(path)
            .header("Content-Type", form.contentType())
            .POST(BodyPublishers.ofByteArray(form.bytes()))
            .build());
  }

  private HttpRequest.Builder json(String path) {
    return headers.containsKey("Content-Type")
        ? request(path)
        : request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path));
    headers.forEach(request::header);
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static BodyPublisher publish(Object body) {
    String text = body instanceof String ready ? ready : JSON.writeValueAsString(body);
    return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
  }

  private static Answer send(HttpRequest request) {
    try {
      return new Answer(HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package rapport.bench;

import java.nio.charset.StandardCharsets;

/**
 * One request of a case.
 *
 * @param path from the root of the site, with its query
 * @param body empty where none is sent
 * @param type of the body
 */
record Request(String method, String path, byte[] body, String type) {

  static Request get(String path) {
    return new Request("GET", path, new byte[0], "");
  }

  static Request json(String method, String path, String body) {
    return new Request(method, path, body.getBytes(StandardCharsets.UTF_8), "application/json");
  }
}

package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that one run has measured.
 *
 * @param at when it began
 * @param machine in words
 * @param limit what the limit is, or why there is none
 */
record Result(
    String at,
    String machine,
    String limit,
    int contacts,
    int interactions,
    int rounds,
    double seconds,
    List<Line> cases,
    List<Figure> figures) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }

  static Result read(Path file) throws IOException {
    return JSON.readValue(Files.readString(file), Result.class);
  }
}

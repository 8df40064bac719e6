package rapport.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The attributes of one entry, by their names in small letters and without options. */
final class LdifEntry {
  private final Map<String, List<String>> attributes = new LinkedHashMap<>();

  /** Thrown when an entry breaks the rules. */
  static final class Broken extends Exception {}

  static LdifEntry parse(String text) throws Broken {
    var entry = new LdifEntry();
    for (String line : unfolded(text)) {
      if (!line.startsWith("#") && !line.equals("-")) {
        entry.add(line);
      }
    }
    return entry;
  }

  /** A line that begins with a blank goes on with the one before (RFC 2849, note 2). */
  private static List<String> unfolded(String text) {
    List<StringBuilder> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.startsWith(" ") && !lines.isEmpty()) {
        lines.getLast().append(line, 1, line.length());
      } else {
        lines.add(new StringBuilder(line));
      }
    }
    return lines.stream().map(StringBuilder::toString).toList();
  }

  private void add(String line) throws Broken {
    int colon = line.indexOf(':');
    if (colon <= 0) {
      throw new Broken();
    }
    String name = line.substring(0, colon).toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    String value = line.substring(colon + 1);
    if (value.startsWith("<")) {
      return; // stands in a file of its own, which nobody sent along
    }
    String read = value.startsWith(":") ? decoded(value.substring(1)) : value.strip();
    if (!read.isBlank()) {
      attributes.computeIfAbsent(name, key -> new ArrayList<>(1)).add(read);
    }
  }

  private static String decoded(String base64) throws Broken {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.strip());
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException notBase64) {
      throw new Broken();
    }
  }

  /** All values of some attributes, in the order in which these are named. */
  List<String> all(String... names) {
    return Stream.of(names)
        .flatMap(name -> attributes.getOrDefault(name, List.of()).stream())
        .distinct()
        .toList();
  }

  /** The first value there is. */
  String first(String... names) {
    return all(names).stream().findFirst().orElse("");
  }

  boolean isOf(String... classes) {
    return all("objectclass").stream()
        .anyMatch(one -> Stream.of(classes).anyMatch(one::equalsIgnoreCase));
  }
}

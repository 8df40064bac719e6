package rapport.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Finds a locale of the system whose letters are those of Unicode. */
final class SystemLocale {
  private static final List<String> PREFERRED = List.of("c.utf8", "en_us.utf8");

  private SystemLocale() {}

  /**
   * The name for LC_CTYPE. PostgreSQL sorts and folds case by its own tables, but pg_trgm and the
   * text search parser still ask the C library what a letter is: under plain "C" they see no
   * Cyrillic.
   */
  static String unicode() {
    List<String> names = installed().filterUnicode();
    return PREFERRED.stream()
        .flatMap(wanted -> names.stream().filter(name -> plain(name).equals(wanted)))
        .findFirst()
        .orElse(names.isEmpty() ? "C" : names.getFirst());
  }

  private record Names(List<String> all) {
    List<String> filterUnicode() {
      return all.stream().filter(name -> plain(name).endsWith(".utf8")).toList();
    }
  }

  private static Names installed() {
    try {
      Process process = new ProcessBuilder("locale", "-a").start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return new Names(output.lines().map(String::strip).toList());
    } catch (IOException e) {
      return new Names(List.of());
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("utf-8", "utf8");
  }
}

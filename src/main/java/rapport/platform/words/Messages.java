package rapport.platform.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The messages of one language, by key, from {@code messages_en.properties} and its two siblings.
 *
 * <p>No language falls back to another: a half-translated page is worse than a failing test, and
 * the guard over the files sees to it that all three have the same keys.
 */
final class Messages {
  private static final Map<Language, Messages> LOADED = load();

  private final Map<String, String> texts;

  private Messages(Map<String, String> texts) {
    this.texts = texts;
  }

  static Messages in(Language language) {
    return Objects.requireNonNull(LOADED.get(language));
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  private static Map<Language, Messages> load() {
    Map<Language, Messages> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Messages(read("/messages_" + language.code() + ".properties")));
    }
    return all;
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (var stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no " + resource);
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }
}

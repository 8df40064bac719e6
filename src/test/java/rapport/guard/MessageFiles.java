package rapport.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.platform.words.Language;
import rapport.platform.words.Plural;

/** Compares the message files of all languages in a folder and says what does not fit. */
final class MessageFiles {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
  private final List<String> complaints = new ArrayList<>();

  private MessageFiles() {}

  /** What is wrong with the three files of a folder, one sentence each; empty if nothing is. */
  static List<String> complaints(Path folder) throws IOException {
    MessageFiles files = new MessageFiles();
    for (Language language : Language.values()) {
      files.read(language, folder.resolve("messages_" + language.code() + ".properties"));
    }
    for (Language language : Language.values()) {
      files.comparePlainKeys(language);
      files.comparePlurals(language);
    }
    return files.complaints;
  }

  /** Line by line and not as Properties, which would hide a key that stands there twice. */
  private void read(Language language, Path file) throws IOException {
    Map<String, String> read = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("=", 2);
      String key = parts[0].strip();
      if (parts.length < 2 || parts[1].isBlank()) {
        complaints.add("%s: %s says nothing".formatted(language.code(), key));
      }
      if (read.put(key, parts.length < 2 ? "" : parts[1]) != null) {
        complaints.add("%s: %s stands there twice".formatted(language.code(), key));
      }
    }
    texts.put(language, read);
  }

  private void comparePlainKeys(Language language) {
    Set<String> counted = countedKeys();
    Map<String, String> ours = texts.get(language);
    for (Map.Entry<String, String> english : texts.get(Language.EN).entrySet()) {
      String key = english.getKey();
      if (!counted.contains(family(key))) {
        compare(language, key, placeholders(english.getValue()), ours.get(key));
      }
    }
    Set<String> surplus = new TreeSet<>(ours.keySet());
    surplus.removeAll(texts.get(Language.EN).keySet());
    surplus.removeIf(key -> counted.contains(family(key)));
    surplus.forEach(key -> complaints.add("en: lacks %s".formatted(key)));
  }

  private void comparePlurals(Language language) {
    Map<String, Set<String>> expected = new HashMap<>();
    texts.get(Language.EN).forEach((key, text) -> expected.put(family(key), placeholders(text)));
    for (String family : countedKeys()) {
      Set<String> wanted = expected.getOrDefault(family, Set.of("{0}"));
      for (Plural plural : Plural.neededBy(language)) {
        String key = family + plural.suffix();
        compare(language, key, wanted, texts.get(language).get(key));
      }
    }
  }

  private void compare(Language language, String key, Set<String> wanted, String text) {
    if (text == null) {
      complaints.add("%s: lacks %s".formatted(language.code(), key));
    } else if (!placeholders(text).equals(wanted)) {
      complaints.add(
          "%s: %s has placeholders %s and not %s"
              .formatted(language.code(), key, placeholders(text), wanted));
    }
  }

  /** The keys, without endings, of messages that come in plural forms in some language. */
  private Set<String> countedKeys() {
    return texts.values().stream()
        .flatMap(read -> read.keySet().stream())
        .filter(key -> Stream.of(Plural.ONE, Plural.FEW, Plural.MANY).anyMatch(p -> ends(key, p)))
        .map(MessageFiles::family)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String family(String key) {
    return Stream.of(Plural.values())
        .filter(plural -> ends(key, plural))
        .map(plural -> key.substring(0, key.length() - plural.suffix().length()))
        .findFirst()
        .orElse(key);
  }

  private static boolean ends(String key, Plural plural) {
    return key.endsWith(plural.suffix());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

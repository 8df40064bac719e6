package rapport.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** Whatever the program records, the history can say; a raw verb reaches nobody. */
class HistoryWordsTest {
  private static final Pattern RECORDED =
      Pattern.compile("record(?:All)?\\(\\s*\\w+,\\s*\"([a-z_]+)\"");

  @Test
  void everyVerbThatIsRecordedHasWords() throws IOException {
    Set<String> verbs = verbs();
    assertThat(verbs).contains("add", "change", "hand_back", "renew_secret");
    assertThat(verbs).filteredOn(verb -> !said(verb)).isEmpty();
  }

  @Test
  void aVerbWithoutWordsIsNoticed() {
    assertThat(said("frobnicate")).isFalse();
    Matcher recorded = RECORDED.matcher("changes.record(act, \"frobnicate\", KIND, id, Map.of());");
    assertThat(recorded.find()).isTrue();
  }

  private static boolean said(String verb) {
    return Stream.of(Language.values())
        .allMatch(one -> Words.in(one).find("history.verb." + verb).isPresent());
  }

  private static Set<String> verbs() throws IOException {
    Set<String> verbs = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher recorded = RECORDED.matcher(Files.readString(file));
        while (recorded.find()) {
          verbs.add(recorded.group(1));
        }
      }
    }
    return verbs;
  }
}

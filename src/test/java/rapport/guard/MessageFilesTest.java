package rapport.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MessageFilesTest {
  @Test
  void the_three_languages_say_the_same_things() throws IOException {
    assertThat(MessageFiles.complaints(Path.of("src/main/resources"))).isEmpty();
  }

  @Test
  void files_that_differ_are_told_apart() throws IOException {
    assertThat(MessageFiles.complaints(Path.of("src/test/resources/messages-that-fail")))
        .containsExactlyInAnyOrder(
            "ru: twice stands there twice",
            "uk: silent says nothing",
            "ru: lacks only.english",
            "uk: lacks only.english",
            "en: lacks only.russian",
            "uk: greeting has placeholders [] and not [{0}]",
            "ru: found.many has placeholders [{0}, {1}] and not [{0}]",
            "uk: lacks found.many");
  }
}

package rapport.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formatter that Spotless asks tells our files from badly formatted ones. */
class FormattingTest {
  @Test
  void aFileOfOursIsFormatted() throws Exception {
    Tools.Ended ended = check(Path.of("src/main/java/rapport/access/Users.java"));
    assertThat(ended.code()).as(ended.said()).isZero();
  }

  @Test
  void aBadlyFormattedFileIsNoticed(@TempDir Path folder) throws Exception {
    Path bad = folder.resolve("Bad.java");
    Files.writeString(bad, "class Bad{\n    int  one( ){return 1 ;}\n}\n");
    Tools.Ended ended = check(bad);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.said()).contains("Bad.java");
  }

  private static Tools.Ended check(Path file) throws Exception {
    List<String> arguments = new ArrayList<>(Tools.jvmFlags());
    arguments.addAll(List.of("-cp", Tools.libraries(), "com.google.googlejavaformat.java.Main"));
    arguments.addAll(List.of("--dry-run", "--set-exit-if-changed", file.toString()));
    return Tools.run("java", arguments);
  }
}

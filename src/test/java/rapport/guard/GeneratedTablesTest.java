package rapport.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.codegen.GenerateTables;

/**
 * The committed jOOQ tables are those the migrations make; otherwise run bin/generate and commit.
 */
class GeneratedTablesTest {
  private static final Path COMMITTED = Path.of("src/main/java");

  @Test
  void theCommittedTablesAreInStepWithTheMigrations(@TempDir Path fresh) throws Exception {
    GenerateTables.into(fresh);
    assertThat(tables(COMMITTED)).isEqualTo(tables(fresh));
  }

  @Test
  void aTableThatWasEditedByHandIsNoticed(@TempDir Path edited) throws Exception {
    Path file =
        Files.createDirectories(edited.resolve("rapport/contacts/db")).resolve("Tables.java");
    Files.writeString(file, "// edited by hand");
    assertThat(tables(edited)).isNotEqualTo(tables(COMMITTED));
  }

  private static Map<String, String> tables(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files
              .filter(one -> one.toString().contains("/db/"))
              .filter(Files::isRegularFile)
              .toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}

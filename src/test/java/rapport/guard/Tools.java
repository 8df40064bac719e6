package rapport.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the JDK's programs with the libraries of the tests, as Maven runs them. */
final class Tools {
  /** How a program ended, and all it said. */
  record Ended(int code, String said) {}

  private Tools() {}

  static String libraries() {
    return System.getProperty("java.class.path");
  }

  /** What a JVM must be told before javac's inner classes can be used. */
  static List<String> jvmFlags() throws IOException {
    return Files.readString(Path.of(".mvn/jvm.config"))
        .lines()
        .filter(line -> line.startsWith("--add-"))
        .map(line -> line.replaceFirst(" ", "="))
        .toList();
  }

  static Ended run(String program, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}

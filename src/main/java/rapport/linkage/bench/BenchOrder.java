package rapport.linkage.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rapport.linkage.FieldKind;
import rapport.linkage.Linkage;

/**
 * What is to be measured.
 *
 * @param truth the column with the true identity; rows that are equal there are the same
 * @param without columns that aren't looked at, though one knows what they hold
 * @param as columns whose kind is told and not guessed
 */
record BenchOrder(
    Path file,
    String truth,
    double threshold,
    Set<String> without,
    Map<String, FieldKind> as,
    boolean json) {

  /**
   * Reads the command's arguments; {@link IllegalArgumentException} with a sentence for the user.
   */
  static BenchOrder read(List<String> arguments) {
    Map<String, FieldKind> as = new HashMap<>();
    Set<String> without = new HashSet<>();
    String file = "";
    String truth = "";
    double threshold = Linkage.THRESHOLD;
    boolean json = false;
    Iterator<String> all = arguments.iterator();
    while (all.hasNext()) {
      String argument = all.next();
      switch (argument) {
        case "--truth" -> truth = value(argument, all);
        case "--threshold" -> threshold = threshold(value(argument, all));
        case "--without", "--ignore" ->
            Stream.of(value(argument, all).split(",")).map(String::strip).forEach(without::add);
        case "--as" -> put(value(argument, all), as);
        case "--json" -> json = true;
        default -> {
          if (argument.startsWith("--") || !file.isEmpty()) {
            throw new IllegalArgumentException("Not understood: " + argument);
          }
          file = argument;
        }
      }
    }
    if (file.isEmpty() || truth.isEmpty()) {
      throw new IllegalArgumentException(
          "Needed are a file and --truth COLUMN; bin/bench duplicates --help tells more.");
    }
    return new BenchOrder(Path.of(file), truth, threshold, without, as, json);
  }

  private static String value(String name, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(name + " needs a value.");
    }
    return rest.next();
  }

  private static double threshold(String text) {
    try {
      double threshold = Double.parseDouble(text);
      if (threshold > 0 && threshold < 1) {
        return threshold;
      }
    } catch (NumberFormatException ignored) {
      // said below
    }
    throw new IllegalArgumentException("The threshold is a probability between 0 and 1.");
  }

  private static void put(String text, Map<String, FieldKind> as) {
    String[] sides = text.split("=", 2);
    FieldKind kind =
        FieldKind.ofCode(sides[sides.length - 1])
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "--as COLUMN=KIND, where KIND is one of "
                        + Arrays.stream(FieldKind.values()).map(FieldKind::code).toList()));
    as.put(sides[0], kind);
  }
}

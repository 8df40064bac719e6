package rapport.fields;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapport.kernel.SearchKey;

/** Makes codes of labels: short, in Latin letters, the same in every address for ever. */
final class FieldCode {
  private static final int LONGEST = 40;

  private FieldCode() {}

  /** The code of a field, other than those that are taken. */
  static String of(Label.Given label, List<String> taken) {
    return free(OwnField.PREFIX + slug(label), taken);
  }

  static String ofOption(Label.Given label, List<String> taken) {
    return free(slug(label), taken);
  }

  private static String slug(Label.Given label) {
    String text =
        Stream.of(label.english(), label.russian(), label.ukrainian())
            .filter(one -> !one.isBlank())
            .findFirst()
            .orElse("");
    String slug = String.join("_", SearchKey.words(text)).replaceAll("[^a-z0-9_]", "");
    String bounded = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    return bounded.isEmpty() ? "x" : bounded;
  }

  private static String free(String wanted, List<String> taken) {
    return Stream.concat(
            Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + "_" + i))
        .filter(code -> !taken.contains(code))
        .findFirst()
        .orElseThrow();
  }
}

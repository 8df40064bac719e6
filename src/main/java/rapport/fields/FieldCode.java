package rapport.fields;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes codes of labels: short, in Latin letters, the same in every address for ever. */
public final class FieldCode {
  private static final int LONGEST = 40;

  private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя";
  private static final List<String> LATIN =
      List.of(
          ("a b v g g d e e ie zh z i i i y k l m n o p r s t u f kh ts ch sh shch ' y ' e yu ya")
              .split(" "));

  private FieldCode() {}

  /** The code of a field, other than those that are taken. */
  static String of(Label.Given label, List<String> taken) {
    return free(OwnField.PREFIX + slug(label), taken);
  }

  /** The code of one of several things to choose from, other than those that are taken. */
  public static String ofOption(Label.Given label, List<String> taken) {
    return free(slug(label), taken);
  }

  private static String slug(Label.Given label) {
    String text =
        Stream.of(label.english(), label.russian(), label.ukrainian())
            .filter(one -> !one.isBlank())
            .findFirst()
            .orElse("");
    String slug = latin(text).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    String bounded = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    return bounded.isEmpty() ? "x" : bounded;
  }

  /** Readable, unlike a search key, which folds what sounds alike. */
  private static String latin(String text) {
    StringBuilder latin = new StringBuilder();
    for (char letter :
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC).toCharArray()) {
      int at = CYRILLIC.indexOf(letter);
      latin.append(at < 0 ? String.valueOf(letter) : LATIN.get(at));
    }
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[\\p{M}'’ʼ`]", "");
  }

  private static String free(String wanted, List<String> taken) {
    return Stream.concat(
            Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + "_" + i))
        .filter(code -> !taken.contains(code))
        .findFirst()
        .orElseThrow();
  }
}

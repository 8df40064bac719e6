package rapport.demo.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rapport.demo.Texts;
import rapport.kernel.PersonName;

/** The words of one language, and how names are made of them. */
final class Tongue {
  /** The more frequent ones first. */
  private record Ranked(List<String> words, Zipf zipf) {
    static Ranked of(List<String> words, double shift, double exponent) {
      return new Ranked(words, new Zipf(words.size(), shift, exponent));
    }

    String drawn(Dice dice) {
      return words.get(zipf.rank(dice.unit()));
    }
  }

  private final Texts texts;
  private final String code;
  private final Map<String, List<String>> parsed = new ConcurrentHashMap<>();
  private final Ranked male;
  private final Ranked female;
  private final Ranked fathers;
  private final Ranked families;

  Tongue(Texts texts, String code) {
    this.texts = texts;
    this.code = code;
    male = Ranked.of(words("male"), 3, 1);
    female = Ranked.of(words("female"), 3, 1);
    fathers = Ranked.of(code.equals("en") ? List.of("") : words("father"), 3, 1);
    families = Ranked.of(families(), 8, 0.9);
  }

  String code() {
    return code;
  }

  /** The country whose habits apply to phones, ISO 3166-1 alpha-2. */
  String country() {
    return switch (code) {
      case "ru" -> "RU";
      case "uk" -> "UA";
      default -> "GB";
    };
  }

  /** The words of a table that stand parted by spaces. */
  List<String> words(String table) {
    return parsed.computeIfAbsent(table, one -> parts(one, " +"));
  }

  /** The phrases of a table that stand parted by semicolons. */
  List<String> phrases(String table) {
    return parsed.computeIfAbsent(table, one -> parts(one, "; *"));
  }

  private List<String> parts(String table, String parting) {
    return texts.column(code + "." + table).stream()
        .flatMap(line -> Arrays.stream(line.split(parting)))
        .filter(part -> !part.isBlank())
        .toList();
  }

  /** The plain names first, then those made of stems and endings, ending by ending. */
  private List<String> families() {
    List<String> families = new ArrayList<>(words("family"));
    if (!code.equals("en")) {
      List<String> stems = words("stem");
      words("ending").stream()
          .flatMap(ending -> stems.stream().map(stem -> stem + ending))
          .filter(name -> !families.contains(name))
          .forEach(families::add);
    }
    return families;
  }

  /** How many family names there are. */
  int familyCount() {
    return families.words().size();
  }

  /** A person's full name. */
  PersonName name(Dice dice) {
    boolean woman = dice.in(46);
    String given = (woman ? female : male).drawn(dice);
    String father = fathers.drawn(dice);
    String family = families.drawn(dice);
    return new PersonName(
        given,
        father.isEmpty() ? "" : Endings.patronymic(code, father, woman),
        woman && !code.equals("en") ? Endings.feminine(family) : family);
  }

  static Stream<String> codes() {
    return Stream.of("ru", "uk", "en");
  }
}

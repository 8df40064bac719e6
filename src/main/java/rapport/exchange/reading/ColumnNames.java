package rapport.exchange.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** The names that columns have in the exports of other programs and in people's own tables. */
final class ColumnNames {
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`´\"]");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> ANY_NAME = Set.of("name", "имя", "імя");
  private static final Map<String, ColumnMeaning> MEANINGS = load();
  private static final Set<String> ANY_TITLE = Set.of("title");

  /** What only tables of companies have. */
  private static final Set<String> OF_COMPANIES =
      Set.of(
          ("industry|отрасль|галузь|people|сотрудников|співробітників|number of employees|employees|"
                  + "annual revenue|company domain name|company type|account type|тип компании|"
                  + "тип компанії|parent company|parent account|головная компания|головна компанія|сфера деятельности|сфера діяльності|кол во сотрудников|"
                  + "кількість співробітників|годовой оборот|річний оборот|инн|кпп|огрн|єдрпоу|едрпоу|tax id|vat number")
              .split("\\|"));

  /** Some programs say before each column whose it is: "Person - Phone - Work". */
  private static final Pattern OWNER =
      Pattern.compile("(person|contact|lead|people|контакт|лид|лід) (?=.)");

  private ColumnNames() {}

  static ColumnMeaning meaningOf(String column) {
    String key = key(column);
    ColumnMeaning meaning = MEANINGS.get(key);
    if (meaning == null) {
      meaning = MEANINGS.get(OWNER.matcher(key).replaceFirst(""));
    }
    return meaning == null ? ColumnMeaning.IGNORE : meaning;
  }

  static boolean meansAnyName(String column) {
    return ANY_NAME.contains(key(column));
  }

  static boolean meansAnyTitle(String column) {
    return ANY_TITLE.contains(key(column));
  }

  static boolean meansCompanies(String column) {
    return OF_COMPANIES.contains(key(column));
  }

  static boolean meansWholeAddress(String column) {
    return key(column).equals("address formatted");
  }

  /**
   * Letters alone: "E-mail 2 - Value" and "e-mail 1 value" are the same, any apostrophe is none.
   */
  static String key(String column) {
    String lower = column.toLowerCase(Locale.ROOT).replace('ё', 'е');
    String joined = APOSTROPHES.matcher(lower).replaceAll("");
    return NOT_LETTERS.matcher(joined).replaceAll(" ").strip();
  }

  private static Map<String, ColumnMeaning> load() {
    var meanings = new HashMap<String, ColumnMeaning>();
    var file = new Properties();
    var stream = ColumnNames.class.getResourceAsStream("column-names.properties");
    try (var text = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
      file.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.stringPropertyNames()
        .forEach(code -> {
          var meaning = ColumnMeaning.coded(code).orElseThrow();
          for (String name : file.getProperty(code).split("\\|")) {
            meanings.put(key(name), meaning);
          }
        });
    ColumnMeaning.fixed().stream()
        .filter(meaning -> meaning != ColumnMeaning.IGNORE && meaning != ColumnMeaning.LABEL)
        .forEach(meaning -> nameOurselves(meaning, meanings));
    return Map.copyOf(meanings);
  }

  /** As our own exports call the columns. */
  private static void nameOurselves(ColumnMeaning meaning, Map<String, ColumnMeaning> meanings) {
    for (Language language : Language.values()) {
      String name = key(Words.in(language).text("import.meaning." + meaning.code()));
      if (!ANY_NAME.contains(name)) {
        meanings.putIfAbsent(name, meaning);
      }
    }
  }
}

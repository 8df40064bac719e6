package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapport.fields.FieldType;
import rapport.fields.FieldValues;

/** The currency that amounts in a column name, as people write it beside them. */
final class Currencies {
  private static final Map<String, Pattern> SIGNS =
      Map.of(
          "RUB", sign("₽|rub|rur|руб(лей|ля|ль)?\\.?|\\bр\\."),
          "UAH", sign("₴|uah|грн\\.?"),
          "USD", sign("\\$|usd"),
          "EUR", sign("€|eur"),
          "GBP", sign("£|gbp"),
          "KZT", sign("₸|kzt|тенге|\\bтг\\.?"));

  private Currencies() {}

  private static Pattern sign(String words) {
    return Pattern.compile("(?iuU)(" + words + ")");
  }

  /** Its code (ISO 4217) if all samples are amounts in one currency, otherwise "". */
  static String ofAll(List<String> samples) {
    Set<String> named = samples.stream().map(Currencies::of).collect(Collectors.toSet());
    return named.size() == 1 ? named.iterator().next() : "";
  }

  private static String of(String sample) {
    if (!FieldValues.reads(FieldType.MONEY, sample)) {
      return "";
    }
    return SIGNS.entrySet().stream()
        .filter(one -> one.getValue().matcher(sample).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}

package rapport.fields;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Knows by its name which own field holds what belongs to one alone: a tax number, a passport. */
public final class Identifying {
  private static final Set<String> WORDS =
      Set.of(
          "inn",
          "tax",
          "vat",
          "tin",
          "edrpou",
          "ssn",
          "passport",
          "iban",
          "ogrn",
          "инн",
          "снилс",
          "паспорт",
          "огрн",
          "єдрпоу",
          "іпн",
          "едрпоу",
          "иин",
          "identifier");

  private Identifying() {}

  /**
   * @param names the field's code and what it is called
   */
  public static boolean is(FieldType type, String names) {
    return (type == FieldType.TEXT || type == FieldType.NUMBER)
        && Stream.of(names.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(WORDS::contains);
  }

  public static boolean is(RecordField field) {
    return field.isOwn() && is(field.type(), field.code() + " " + field.label());
  }
}

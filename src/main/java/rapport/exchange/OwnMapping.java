package rapport.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.exchange.reading.ColumnMeaning;
import rapport.exchange.reading.CsvBook;
import rapport.kernel.Invalid;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** Connects columns with the fields that users added. */
@Component
class OwnMapping {
  /** In a mapping: make a new field of contacts, or of companies, of this column. */
  static final String NEW_OF_CONTACTS = "new_contact";

  static final String NEW_OF_COMPANIES = "new_company";

  private static final int SAMPLES = 100;

  /** A column of such a meaning that is called like an own field was guessed from less. */
  private static final Set<String> WEAK =
      Set.of(
          ColumnMeaning.IGNORE.code(),
          ColumnMeaning.NOTE.code(),
          ColumnMeaning.LABEL.code(),
          ColumnMeaning.ADDRESS_PART.code());

  private static final Set<String> OF_PEOPLE =
      Set.of(
          ColumnMeaning.FULL_NAME.code(),
          ColumnMeaning.GIVEN_NAME.code(),
          ColumnMeaning.FAMILY_NAME.code());

  private final OwnColumns columns;

  OwnMapping(OwnColumns columns) {
    this.columns = columns;
  }

  /** A guessed mapping, in which columns that are called like own fields fill these. */
  Map<String, String> guessed(Map<String, String> mapping, Act act) {
    List<String> weak =
        mapping.keySet().stream().filter(column -> WEAK.contains(mapping.get(column))).toList();
    boolean people = mapping.values().stream().anyMatch(OF_PEOPLE::contains);
    Map<String, String> all = new LinkedHashMap<>(mapping);
    if (!weak.isEmpty()) {
      all.putAll(columns.guess(weak, people, act.user()));
    }
    return all;
  }

  /**
   * The mapping with the fields made that it wants to be made; {@link Invalid} at "mapping" if it
   * fills one that isn't there or that the user may not write.
   */
  Map<String, String> settled(Map<String, String> mapping, CsvBook book, Act act) {
    Map<String, String> all = new LinkedHashMap<>(mapping);
    all.replaceAll((column, code) ->
        switch (code) {
          case NEW_OF_CONTACTS -> columns.make(column, samples(book, column), false, act);
          case NEW_OF_COMPANIES -> columns.make(column, samples(book, column), true, act);
          default -> code;
        });
    Set<String> writable = writable(act);
    all.values().stream()
        .filter(code -> isOwn(code) && !writable.contains(code))
        .findFirst()
        .ifPresent(code -> {
          throw new Invalid("mapping", "unknownMeaning", code);
        });
    return all;
  }

  /** A mapping that was said once, without fields that are gone or that the user may not write. */
  Map<String, String> allowed(Map<String, String> mapping, Act act) {
    Map<String, String> all = new LinkedHashMap<>(mapping);
    if (all.values().stream().anyMatch(OwnMapping::isOwn)) {
      Set<String> writable = writable(act);
      all.replaceAll((column, code) ->
          isOwn(code) && !writable.contains(code) ? ColumnMeaning.IGNORE.code() : code);
    }
    return all;
  }

  private static boolean isOwn(String code) {
    return ColumnMeaning.coded(code).filter(ColumnMeaning.OWN::equals).isPresent();
  }

  private Set<String> writable(Act act) {
    return columns.writable(act.user(), Words.in(Language.EN)).stream()
        .map(OwnColumns.Target::code)
        .collect(Collectors.toSet());
  }

  private static List<String> samples(CsvBook book, String column) {
    int at = book.header().indexOf(column);
    return book.sample(SAMPLES).stream()
        .filter(row -> at >= 0 && at < row.size() && !row.get(at).isBlank())
        .map(row -> row.get(at))
        .toList();
  }
}

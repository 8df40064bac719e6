package rapport.contacts;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.RecordTable;
import rapport.kernel.SearchKey;

/**
 * Turns what somebody types into a search box into SQL: words of names in either script, parts of
 * phones and e-mails.
 */
final class Matching {
  private static final int FEWEST_DIGITS = 3;

  private Matching() {}

  /**
   * All words begin a word of the search key, or the text is part of an address of the owner. Both
   * are looked up by their own index and united, since an "or" across two tables would read all
   * rows.
   */
  static Condition of(
      String text, RecordTable table, Field<String> searchKey, Field<UUID> pointOwner, User user) {
    if (text.isBlank()) {
      return trueCondition();
    }
    Condition words = words(text, searchKey, table.kind(), user);
    if (!looksAtAddresses(text)) {
      return words;
    }
    return table
        .id()
        .in(
            select(table.id())
                .from(table.table())
                .where(words)
                .union(owners(text, table, pointOwner, user)));
  }

  /**
   * The same where very many names have the words: said so that the directory is walked in its
   * order until a page is full, and not first collected and sorted.
   */
  static Condition ofCommon(
      String text, RecordTable table, Field<String> searchKey, Field<UUID> pointOwner, User user) {
    Condition words = words(text, searchKey, table.kind(), user);
    return looksAtAddresses(text)
        ? words.or(table.id().in(owners(text, table, pointOwner, user)))
        : words;
  }

  private static Select<Record1<UUID>> owners(
      String text, RecordTable table, Field<UUID> pointOwner, User user) {
    return select(pointOwner)
        .from(CONTACT_POINT)
        .where(address(text), pointOwner.isNotNull(), Shown.openPoints(table.kind(), user));
  }

  /**
   * The same of what a user may know: of the name alone where something else in the key is hidden.
   */
  static Condition words(String text, Field<String> searchKey, RecordKind kind, User user) {
    Condition all = words(text, searchKey);
    return Shown.byNameAlone(kind, user) ? all.and(words(text, name(searchKey))) : all;
  }

  /** The part of a search key that is the record's name. */
  static Field<String> name(Field<String> searchKey) {
    return field("split_part({0}, {1}, 1)", SQLDataType.CLOB, searchKey, inline(SearchKey.BAR));
  }

  static Condition words(String text, Field<String> searchKey) {
    List<String> words = SearchKey.words(text);
    return words.isEmpty()
        ? falseCondition()
        : words.stream()
            .map(word -> searchKey.like("% " + escaped(word) + "%", '!'))
            .reduce(Condition::and)
            .orElseThrow();
  }

  /**
   * The text is part of a phone number, however it is written, or of an e-mail address or handle.
   */
  static Condition address(String text) {
    List<Condition> ways = parts(text).stream().map(Matching::contains).toList();
    return ways.isEmpty() ? falseCondition() : or(ways);
  }

  private static Condition contains(String part) {
    return CONTACT_POINT.SEARCH_KEY.like("%" + escaped(part) + "%", '!');
  }

  /**
   * Whether looking through all addresses leaves few: three letters of a name are a part of very
   * many e-mails, and a directory has no bound as {@link ClientSearch} has.
   */
  static boolean looksAtAddresses(String text) {
    return !parts(text).isEmpty() && !text.strip().matches("[a-zA-Z]{1,3}");
  }

  /** A number typed with the trunk prefix 8 or 0 is stored without it, so both are looked for. */
  static Set<String> parts(String text) {
    Set<String> parts = new LinkedHashSet<>();
    String digits = PointKind.digits(text);
    if (digits.length() >= FEWEST_DIGITS && !text.matches(".*\\p{L}.*")) {
      parts.add(digits);
      if (digits.length() > FEWEST_DIGITS && (digits.startsWith("8") || digits.startsWith("0"))) {
        parts.add(digits.substring(1));
      }
    }
    if (text.contains("@") || text.matches("[\\w.+-]{3,}\\.[\\w.-]+|[a-zA-Z][\\w.+-]{2,}")) {
      parts.add(text.strip().toLowerCase(Locale.ROOT));
    }
    return parts;
  }

  static String escaped(String word) {
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}

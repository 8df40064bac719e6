package rapport.contacts;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.PersonName;
import rapport.kernel.SearchKey;

/** Looks up whom a search may mean, a bounded number of them, and how well each fits. */
@Component
class SearchHits {
  /**
   * A contact or company that fits.
   *
   * @param naming makes the name that is shown, only of those that are
   * @param rank 0 where the name begins as typed, 1 where a later word does, 2 where something else
   *     fits
   */
  record Hit(String kind, UUID id, Supplier<String> naming, String sortKey, int rank) {
    boolean isContact() {
      return kind.equals("contact");
    }

    String title() {
      return naming.get();
    }
  }

  /** Who fits more than a thousand needs another word anyway; so a broad search costs no more. */
  private static final int MOST = 1000;

  /** The rank of those of whose name a word but not the first begins as typed. */
  private static final int LATER_WORD = 1;

  /** The rank of those found by something else than the name. */
  private static final int ELSEWHERE = 2;

  private static final int SHORTEST_MISSPELT = 4;
  private static final double ALIKE = 0.45;

  private final DSLContext sql;

  SearchHits(DSLContext sql) {
    this.sql = sql;
  }

  /** Those in whom everything typed is found as it is. */
  List<Hit> exact(String text, User viewer) {
    Condition people = Matching.words(text, CONTACT.SEARCH_KEY, RecordKind.CONTACT, viewer);
    Condition firms = Matching.words(text, COMPANY.SEARCH_KEY, RecordKind.COMPANY, viewer);
    var contacts = named(CONTACT, CONTACT.ID, people, viewer);
    var companies = named(COMPANY, COMPANY.ID, firms, viewer);
    return hits(
        text,
        contacts.union(reached(CONTACT_POINT.CONTACT_ID, text, viewer)),
        companies.union(reached(CONTACT_POINT.COMPANY_ID, text, viewer)));
  }

  /**
   * Both halves are looked up by their own index and each is bounded before they are united.
   *
   * @param words what must hold of the search key
   */
  private static Select<Record1<UUID>> named(
      Table<?> table, Field<UUID> id, Condition words, User viewer) {
    Condition seen =
        id.equals(CONTACT.ID)
            ? Sight.contacts(viewer, Deed.SEE)
            : Sight.companies(viewer, Deed.SEE);
    return select(id).from(table).where(words, seen).limit(MOST);
  }

  /** By an address, of the kinds that are not hidden. */
  private static Select<Record1<UUID>> reached(Field<UUID> owner, String text, User viewer) {
    boolean people = owner.equals(CONTACT_POINT.CONTACT_ID);
    Condition seen = people ? Sight.contactIn(owner, viewer) : Sight.companyIn(owner, viewer);
    Set<String> hidden =
        Shown.hiddenPoints(people ? RecordKind.CONTACT : RecordKind.COMPANY, viewer);
    Condition open = hidden.isEmpty() ? noCondition() : CONTACT_POINT.KIND.notIn(hidden);
    return select(owner)
        .from(CONTACT_POINT)
        .where(Matching.address(text), owner.isNotNull(), seen, open)
        .limit(MOST);
  }

  /** Those with words like the long ones typed: a letter missing, changed or out of place. */
  List<Hit> alike(String text, User viewer) {
    List<String> words =
        SearchKey.words(text).stream()
            .filter(word -> word.length() >= SHORTEST_MISSPELT && word.matches("\\D+"))
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    sql.select(
            field(
                "set_config('pg_trgm.word_similarity_threshold', {0}, true)",
                String.class, val(String.valueOf(ALIKE))))
        .fetch();
    return hits(
        text,
        named(
            CONTACT,
            CONTACT.ID,
            alike(words, CONTACT.SEARCH_KEY, RecordKind.CONTACT, viewer),
            viewer),
        named(
            COMPANY,
            COMPANY.ID,
            alike(words, COMPANY.SEARCH_KEY, RecordKind.COMPANY, viewer),
            viewer));
  }

  private static Condition alike(
      List<String> words, Field<String> searchKey, RecordKind kind, User viewer) {
    Condition all = alike(words, searchKey);
    return Shown.byNameAlone(kind, viewer) ? all.and(alike(words, Matching.name(searchKey))) : all;
  }

  private static Condition alike(List<String> words, Field<String> searchKey) {
    return words.stream()
        .map(word -> condition("{0} <% {1}", val(word), searchKey))
        .reduce(Condition::and)
        .orElseThrow();
  }

  private List<Hit> hits(
      String text, Select<Record1<UUID>> contacts, Select<Record1<UUID>> companies) {
    List<String> words = SearchKey.words(text);
    return Stream.concat(people(words, contacts), organisations(words, companies)).toList();
  }

  private Stream<Hit> people(List<String> words, Select<Record1<UUID>> ids) {
    return sql
        .select(
            CONTACT.ID,
            CONTACT.GIVEN_NAME,
            CONTACT.MIDDLE_NAME,
            CONTACT.FAMILY_NAME,
            CONTACT.SORT_KEY,
            CONTACT.SEARCH_KEY)
        .from(CONTACT)
        .where(CONTACT.ID.in(ids))
        .stream()
        .map(row -> {
          String family = row.value4();
          int rank = rank(words, row.value6());
          return new Hit(
              "contact",
              row.value1(),
              () -> new PersonName(row.value2(), row.value3(), family).full(),
              row.value5(),
              rank == LATER_WORD && begins(SearchKey.words(family), words) ? 0 : rank);
        });
  }

  private Stream<Hit> organisations(List<String> words, Select<Record1<UUID>> ids) {
    return sql
        .select(COMPANY.ID, COMPANY.NAME, COMPANY.SORT_KEY, COMPANY.SEARCH_KEY)
        .from(COMPANY)
        .where(COMPANY.ID.in(ids))
        .stream()
        .map(row ->
            new Hit("company", row.value1(), row::value2, row.value3(), rank(words, row.value4())));
  }

  /** By the words of the name as they stand in the key: a thousand names are not folded anew. */
  private static int rank(List<String> typed, String searchKey) {
    int bar = searchKey.indexOf(SearchKey.BAR);
    String name = bar < 0 ? searchKey : searchKey.substring(0, bar);
    boolean all = !typed.isEmpty() && typed.stream().allMatch(one -> name.contains(" " + one));
    if (!all) {
      return ELSEWHERE;
    }
    return name.startsWith(" " + typed.getFirst()) ? 0 : LATER_WORD;
  }

  private static boolean begins(List<String> name, List<String> typed) {
    return !name.isEmpty() && name.getFirst().startsWith(typed.getFirst());
  }
}

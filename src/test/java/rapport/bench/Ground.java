package rapport.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import rapport.kernel.Cursor;

/**
 * The seeded world that is asked about. What is chosen from it is the same each time, for it is
 * chosen by order and not by chance; only what writing cases have added moves it.
 */
final class Ground {
  /** Different requests of a case, so that not one page alone is in memory. */
  static final int VARIANTS = 8;

  static final String COMPLETION =
      """
      {"result": "order_placed", "next": {"plannedOn": "%s", "subject": "Agree on the price"}}\
      """
          .formatted(LocalDate.now().plusDays(30));

  private static final int PAGE = 50;
  private static final int MANY = 2000;
  private static final int SOME = 100;
  private static final int MOST_FREQUENT = 20;

  private final DSLContext sql;
  private final UUID viewer;
  private final long run = System.currentTimeMillis() / 1000;
  private final Deque<UUID> planned = new ArrayDeque<>();
  private List<UUID> some = List.of();

  /**
   * @param viewer as whom everything is asked
   */
  Ground(DSLContext sql, UUID viewer) {
    this.sql = sql;
    this.viewer = viewer;
  }

  /** The manager who answers for most contacts. */
  static UUID viewer(DSLContext sql) {
    return sql.fetchSingle(
            """
            select u.id from app_user u join contact c on c.responsible_id = u.id
            where u.active and u.role = 'manager'
            group by u.id order by count(*) desc, u.id limit 1\
            """)
        .get(0, UUID.class);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String filtered(String filter) {
    return "/contacts?sort=name&f=" + encoded(filter);
  }

  /** The address of a page of contacts by name, or of the last whole one if there are fewer. */
  String pageAt(String path, int page) {
    int rows =
        sql.fetchSingle("select count(*) from contact where removed_at is null").get(0, int.class);
    int before = Math.clamp(rows / PAGE - 1, 0, page - 1) * PAGE;
    if (before == 0) {
      return path;
    }
    Record last =
        sql.fetchSingle(
            """
            select id, sort_key from contact where removed_at is null
            order by sort_key, id offset ? limit 1\
            """,
            before - 1);
    return path + "&cursor=" + new Cursor("v" + last.get(1), last.get(0, UUID.class)).token();
  }

  /**
   * What the list asks while somebody types two names, two to five letters of each.
   *
   * @param script as Unicode names it: Cyrl or Latn
   */
  List<String> typed(String script) {
    return names(script, 2).stream()
        .flatMap(name -> IntStream.rangeClosed(2, 5).mapToObj(end -> name.substring(0, end)))
        .toList();
  }

  /** Names with two letters in the wrong order. */
  List<String> typos() {
    return names("Cyrl", VARIANTS).stream()
        .map(name -> name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4))
        .toList();
  }

  private List<String> names(String script, int count) {
    List<String> frequent =
        sql.fetch(
                """
                select family_name from contact where family_name ~ ? and length(family_name) between 6 and 12
                group by family_name order by count(*) desc, family_name limit ?\
                """,
                script.equals("Cyrl") ? "^[А-Яа-я]+$" : "^[A-Za-z]+$",
                MOST_FREQUENT + count)
            .getValues(0, String.class);
    return last(frequent, count);
  }

  /** What comes first is rarely like the rest. */
  private static <T> List<T> last(List<T> all, int count) {
    return all.subList(Math.max(0, all.size() - count), all.size());
  }

  /** As somebody types a number they remember the end of: four to seven digits. */
  List<String> lastDigits() {
    List<String> phones = phones();
    return IntStream.range(0, phones.size())
        .mapToObj(i -> phones.get(i).substring(phones.get(i).length() - 4 - i % 4))
        .toList();
  }

  /** Numbers that are somebody's. */
  List<String> phones() {
    List<String> first =
        sql.fetch(
                """
                select canonical from contact_point where kind = 'phone' and contact_id is not null
                and canonical like '+%' order by id limit ?\
                """,
                SOME + VARIANTS)
            .getValues(0, String.class);
    return last(first, VARIANTS);
  }

  /** Contacts as they come. */
  List<UUID> contacts() {
    return last(contacts(SOME + VARIANTS), VARIANTS);
  }

  private List<UUID> contacts(int count) {
    return sql.fetch("select id from contact where removed_at is null order by id limit ?", count)
        .getValues(0, UUID.class);
  }

  /** Somebody whose timeline has as many entries, or else one of the fewest beyond. */
  UUID withEntries(int entries) {
    return subject("having count(*) >= " + entries + " order by count(*), subject_id");
  }

  /** The contact with the longest timeline: 50 000 entries from a million interactions on. */
  UUID busiest() {
    return subject("order by count(*) desc, subject_id");
  }

  private UUID subject(String which) {
    return sql.fetchSingle(
            "select subject_id from timeline_entry where subject_id in (select id from contact where removed_at is null) group by subject_id "
                + which
                + " limit 1")
        .get(0, UUID.class);
  }

  /** A call that has just been made. */
  String call(int number) {
    synchronized (planned) {
      some = some.isEmpty() ? contacts(MANY) : some;
    }
    return """
    {"method": "call", "contactIds": ["%s"], "subject": "Call %d", "durationSeconds": 240,
     "note": "Price and delivery", "result": "interested"}\
    """
        .formatted(some.get(number % some.size()), number);
  }

  /** The completion of an interaction that is still planned; each is given out once. */
  String nextPlanned() {
    synchronized (planned) {
      if (planned.isEmpty()) {
        planned.addAll(
            sql.fetch(
                    """
                    select id from interaction where state = 'planned' and responsible_id = ? and group_code is distinct from 'complaint'
                    order by id limit ?\
                    """,
                    viewer,
                    MANY)
                .getValues(0, UUID.class));
      }
      return "/api/v1/interactions/" + planned.removeFirst() + "/completion";
    }
  }

  /** Somebody who is not known yet. */
  String stranger(int number) {
    return """
    {"givenName": "Mara", "familyName": "Bench%d%s", "position": "buyer",
     "contactPoints": [{"kind": "phone", "value": "+7900%07d"}, {"kind": "email", "value": "b%d.%d@bench.example"}]}\
    """
        .formatted(run, letters(number), (run * 100_003 + number) % 10_000_000, run, number);
  }

  private static String letters(int number) {
    return Integer.toString(number, 26);
  }
}

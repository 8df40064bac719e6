package rapport.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** The pages that are looked at most, on the database at hand. */
final class Visits {
  /**
   * A page.
   *
   * @param often how often it is looked at, compared with the others
   */
  record Visit(String what, String path, int often) {}

  private Visits() {}

  static List<Visit> on(DSLContext sql) {
    List<Visit> visits = new ArrayList<>();
    visits.add(new Visit("my day", "/", 20));
    visits.add(new Visit("contacts by name", "/contacts", 15));
    visits.add(new Visit("contacts, recently touched", "/contacts?sort=recent", 5));
    visits.add(new Visit("contacts, longest untouched", "/contacts?sort=neglected", 5));
    visits.add(new Visit("contacts, next step", "/contacts?sort=next", 5));
    visits.add(new Visit("contacts, mine", "/contacts?whose=mine", 10));
    visits.add(new Visit("contacts, a family name", "/contacts?q=Иванов", 8));
    visits.add(new Visit("contacts, part of a phone", "/contacts?q=9031234", 5));
    visits.add(new Visit("companies by name", "/companies", 5));
    visits.add(new Visit("companies, a word", "/companies?q=строй", 3));
    visits.add(new Visit("interactions", "/interactions", 5));
    visits.add(new Visit("palette, beginning of a name", "/search/palette?q=kovalenk", 15));
    visits.add(new Visit("palette, digits", "/search/palette?q=8%20903%2012", 5));
    UUID busiest = subject(sql, "contact", "desc");
    UUID quiet = subject(sql, "contact", "asc");
    UUID company = subject(sql, "company", "desc");
    visits.add(new Visit("a contact's card", "/contacts/" + quiet, 20));
    visits.add(new Visit("the busiest contact's card", "/contacts/" + busiest, 5));
    visits.add(new Visit("the busiest company's card", "/companies/" + company, 5));
    return visits;
  }

  /**
   * Of a sample of the latest interactions' clients the one with the most entries, or the fewest.
   */
  private static UUID subject(DSLContext sql, String table, String order) {
    return sql.fetchSingle(
            """
            select s.subject_id from (
              select subject_id, count(*) as entries from timeline_entry
              where subject_id in (select id from %s) group by subject_id) s
            where s.entries >= 5 order by s.entries %s, s.subject_id limit 1
            """
                .formatted(table, order))
        .get(0, UUID.class);
  }
}

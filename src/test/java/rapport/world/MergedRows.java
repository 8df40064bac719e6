package rapport.world;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Everything that stands in the database about some clients, but for the counters of changes. */
@Component
@Lazy
public class MergedRows {
  private static final List<String> WHERE =
      List.of(
          "contact where id",
          "company where id",
          "contact_point where contact_id",
          "contact_point where company_id",
          "employment where contact_id",
          "employment where company_id",
          "own_value where record_id",
          "participant where contact_id",
          "interaction where company_id",
          "timeline_entry where subject_id",
          "handover_row where record_id",
          "company where parent_id");

  private final DSLContext sql;

  MergedRows(DSLContext sql) {
    this.sql = sql;
  }

  /** In a fixed order. */
  public List<String> of(UUID... ids) {
    String all =
        WHERE.stream()
            .map(one -> {
              String table = one.substring(0, one.indexOf(' '));
              return "select '"
                  + table
                  + " ' || (to_jsonb("
                  + table
                  + ") - 'version')::text as it from "
                  + one
                  + " = any(?)";
            })
            .collect(Collectors.joining(" union "));
    Object[] bound = new Object[WHERE.size()];
    Arrays.fill(bound, ids);
    return sql.fetch(all + " order by 1", bound).map(row -> row.get(0, String.class));
  }

  /** How much a merge remembers. */
  public int pieces(UUID mergeId) {
    return sql.fetch("select 1 from merge_piece where merge_id = ?", mergeId).size();
  }
}

package rapport.leads;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.rollup;
import static rapport.leads.db.Tables.LEAD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.FilterSql;

/** What became of leads, by where they came from; of those the asking person may see. */
@Component
@Transactional(readOnly = true)
public class LeadOutcomes {
  private static final int MOST = 100;

  private final DSLContext sql;
  private final Catalogue catalogue;

  LeadOutcomes(DSLContext sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /** By what leads are told apart. */
  public enum By {
    SOURCE,
    CHANNEL,
    CAMPAIGN,
    RESPONSIBLE;

    /** The code of the field. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Field<String> value() {
      return switch (this) {
        case SOURCE -> DSL.coalesce(LEAD.SOURCE, inline(""));
        case CHANNEL -> LEAD.CHANNEL;
        case CAMPAIGN -> DSL.lower(LEAD.CAMPAIGN);
        case RESPONSIBLE -> DSL.coalesce(LEAD.RESPONSIBLE_ID.cast(SQLDataType.CLOB), inline(""));
      };
    }

    public static Optional<By> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that somebody may know of leads. */
    public static List<By> seenBy(User viewer) {
      return Arrays.stream(values())
          .filter(by -> viewer.fieldRight(RecordKind.LEAD, by.code()).reads())
          .toList();
    }
  }

  /**
   * What became of the leads with one value.
   *
   * @param value of the field they are told apart by, empty for none
   * @param states how many stand where
   * @param reasons how many were closed for which reason; empty where reasons are hidden
   * @param minutes the median of the first reactions, in working minutes; null where nobody reacted
   */
  public record Outcome(
      String value,
      Map<LeadState, Integer> states,
      Map<String, Integer> reasons,
      @Nullable Integer minutes) {
    public int came() {
      return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int in(LeadState state) {
      return states.getOrDefault(state, 0);
    }

    /** Those somebody still has to judge. */
    public int undecided() {
      return in(LeadState.NEW) + in(LeadState.IN_WORK);
    }
  }

  /**
   * All of them together, and apart.
   *
   * @param rows the largest first, at most 100
   */
  public record Outcomes(Outcome all, List<Outcome> rows) {}

  /** Counts them, in two queries however many there are; {@link rapport.kernel.Invalid} filter. */
  public Outcomes of(By by, Filter filter, Asking asking) {
    Condition meant =
        Leads.seen(asking.viewer())
            .and(
                new FilterSql(catalogue.seenBy(asking.viewer()), asking)
                    .of(filter, RecordKind.LEAD));
    Map<Optional<String>, Integer> minutes = minutes(by, meant);
    boolean reasons = asking.viewer().fieldRight(RecordKind.LEAD, "reason").reads();
    Map<String, Outcome> rows = counted(by, meant, reasons, minutes);
    List<Outcome> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparingInt(Outcome::came).reversed().thenComparing(Outcome::value));
    return new Outcomes(
        together(sorted, minutes.get(Optional.<String>empty())),
        sorted.stream().limit(MOST).toList());
  }

  private Map<String, Outcome> counted(
      By by, Condition meant, boolean reasons, Map<Optional<String>, Integer> minutes) {
    Field<String> value = by.value().as("value");
    Field<String> reason = reasons ? LEAD.REASON : inline((String) null, SQLDataType.CLOB);
    Field<String> said = reason.as("said");
    Map<String, Outcome> rows = new LinkedHashMap<>();
    sql.select(value, LEAD.STATE, said, count())
        .from(LEAD)
        .where(meant)
        .groupBy(value, LEAD.STATE, said)
        .forEach(row -> {
          Outcome one =
              rows.computeIfAbsent(
                  row.value1(),
                  key ->
                      new Outcome(
                          key, new HashMap<>(), new HashMap<>(), minutes.get(Optional.of(key))));
          LeadState state = LeadState.ofCode(row.value2()).orElseThrow();
          one.states().merge(state, row.value4(), Integer::sum);
          if (row.value3() != null) {
            one.reasons().merge(row.value3(), row.value4(), Integer::sum);
          }
        });
    return rows;
  }

  /** By value, and for nothing of all together. */
  private Map<Optional<String>, Integer> minutes(By by, Condition meant) {
    Field<String> value = by.value();
    Map<Optional<String>, Integer> minutes = new HashMap<>();
    sql.select(value, percentileCont(0.5).withinGroupOrderBy(LEAD.REACTION_MINUTES))
        .from(LEAD)
        .where(meant, LEAD.REACTION_MINUTES.isNotNull())
        .groupBy(rollup(value))
        .forEach(row -> {
          if (row.value2() != null) {
            minutes.put(
                Optional.ofNullable(row.value1()),
                row.value2().setScale(0, java.math.RoundingMode.HALF_UP).intValue());
          }
        });
    return minutes;
  }

  private static Outcome together(List<Outcome> rows, @Nullable Integer minutes) {
    Map<LeadState, Integer> states = new HashMap<>();
    Map<String, Integer> reasons = new HashMap<>();
    rows.forEach(row -> {
      row.states().forEach((state, number) -> states.merge(state, number, Integer::sum));
      row.reasons().forEach((reason, number) -> reasons.merge(reason, number, Integer::sum));
    });
    return new Outcome("", states, reasons, minutes);
  }
}

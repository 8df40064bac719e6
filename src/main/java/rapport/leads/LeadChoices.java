package rapport.leads;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static rapport.leads.db.Tables.LEAD_REASON;
import static rapport.leads.db.Tables.LEAD_SOURCE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import rapport.kernel.SearchKey;
import rapport.platform.web.OnceARequest;

/** The lists that users edit: where leads come from, and why nothing came of them. */
@Component
@Transactional
public class LeadChoices {
  private static final int LONGEST = 60;
  private static final int MOST = 200;

  /** Which list is meant. */
  public enum Kind {
    SOURCE,
    REASON;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The columns of a list; both are alike. */
  private record Columns(
      Table<Record> table,
      TableField<Record, String> code,
      TableField<Record, String> en,
      TableField<Record, String> ru,
      TableField<Record, String> uk,
      TableField<Record, Integer> ordinal,
      TableField<Record, Boolean> retired) {
    static final Columns SOURCES =
        new Columns(
            LEAD_SOURCE,
            LEAD_SOURCE.CODE,
            LEAD_SOURCE.LABEL_EN,
            LEAD_SOURCE.LABEL_RU,
            LEAD_SOURCE.LABEL_UK,
            LEAD_SOURCE.ORDINAL,
            LEAD_SOURCE.RETIRED);
    static final Columns REASONS =
        new Columns(
            LEAD_REASON,
            LEAD_REASON.CODE,
            LEAD_REASON.LABEL_EN,
            LEAD_REASON.LABEL_RU,
            LEAD_REASON.LABEL_UK,
            LEAD_REASON.ORDINAL,
            LEAD_REASON.RETIRED);

    static Columns of(Kind kind) {
      return kind == Kind.SOURCE ? SOURCES : REASONS;
    }

    Map<Field<?>, Object> labels(Label.Given label) {
      return Map.of(
          en, label.english().strip(), ru, label.russian().strip(), uk, label.ukrainian().strip());
    }
  }

  private final DSLContext sql;
  private final Changes changes;

  LeadChoices(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** All of a list in their order, the retired ones among them. */
  @Transactional(readOnly = true)
  public List<LeadChoice> all(Kind kind) {
    return OnceARequest.read("lead-choices." + kind, () -> read(kind));
  }

  private List<LeadChoice> read(Kind kind) {
    Columns of = Columns.of(kind);
    return sql.selectFrom(of.table())
        .orderBy(of.ordinal(), of.code())
        .fetch(row ->
            new LeadChoice(
                row.get(of.code()),
                new Label.Given(row.get(of.en()), row.get(of.ru()), row.get(of.uk())),
                row.get(of.retired())));
  }

  /** The same as what a field can be chosen from. */
  List<Option> options(Kind kind) {
    return all(kind).stream()
        .map(one -> new Option(one.code(), one.label(), one.retired()))
        .toList();
  }

  /** Whether a code is one that can be chosen. */
  boolean offers(Kind kind, String code) {
    Columns of = Columns.of(kind);
    return sql.fetchExists(of.table(), of.code().eq(code), of.retired().isFalse());
  }

  /** Whether a code is of a list, retired or not. */
  boolean knows(Kind kind, String code) {
    Columns of = Columns.of(kind);
    return !code.isEmpty() && sql.fetchExists(of.table(), of.code().eq(code));
  }

  /**
   * Adds one to the end of a list; it needs a name in one language.
   *
   * @return its code
   */
  public String add(Kind kind, Label.Given label, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    check(label);
    Columns of = Columns.of(kind);
    if (sql.fetchCount(of.table()) >= MOST) {
      throw new Invalid("label", "tooMany", MOST);
    }
    String code = code(of, label);
    sql.insertInto(of.table())
        .set(of.labels(label))
        .set(of.code(), code)
        .set(
            of.ordinal(),
            sql.select(coalesce(max(of.ordinal()), inline(0)).plus(1))
                .from(of.table())
                .fetchSingle()
                .value1())
        .execute();
    record(kind, "add", code, act);
    return code;
  }

  /** Calls one otherwise, offers it no longer, or offers it again. */
  public void change(Kind kind, String code, Label.Given label, boolean retired, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    check(label);
    Columns of = Columns.of(kind);
    int changed =
        sql.update(of.table())
            .set(of.labels(label))
            .set(of.retired(), retired)
            .where(of.code().eq(code))
            .execute();
    if (changed == 0) {
      throw new Absent("lead_" + kind.code(), code);
    }
    record(kind, retired ? "retire" : "change", code, act);
  }

  private void record(Kind kind, String verb, String code, Act act) {
    String name = "lead_" + kind.code();
    UUID id = UUID.nameUUIDFromBytes((name + ":" + code).getBytes(StandardCharsets.UTF_8));
    changes.record(act, verb, name, id, Map.of("code", code));
  }

  private static void check(Label.Given label) {
    List<String> words = List.of(label.english(), label.russian(), label.ukrainian());
    if (words.stream().allMatch(String::isBlank)) {
      throw new Invalid("label", "required");
    }
    if (words.stream().anyMatch(word -> word.length() > LONGEST)) {
      throw new Invalid("label", "tooLong", LONGEST);
    }
  }

  private String code(Columns of, Label.Given label) {
    String first =
        List.of(label.english(), label.russian(), label.ukrainian()).stream()
            .filter(word -> !word.isBlank())
            .findFirst()
            .orElseThrow();
    String latin = String.join("_", SearchKey.words(first)).replaceAll("[^a-z0-9]+", "_");
    String base = latin.isEmpty() ? "own" : latin.substring(0, Math.min(30, latin.length()));
    String code = base;
    for (int i = 2; sql.fetchExists(of.table(), of.code().eq(code)); i++) {
      code = base + "_" + i;
    }
    return code;
  }
}

package rapport.fields;

import static org.jooq.impl.DSL.max;
import static rapport.fields.db.Tables.OWN_FIELD;
import static rapport.fields.db.Tables.OWN_OPTION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.web.OnceARequest;

/** The fields that users added. They are there with the next request, without a restart. */
@Component
@Transactional
public class OwnFields {
  private static final int MOST = 200;

  private final DSLContext sql;
  private final OwnOptions options;
  private final ObjectProvider<SearchedRecords> searched;
  private final Changes changes;

  OwnFields(
      DSLContext sql,
      OwnOptions options,
      ObjectProvider<SearchedRecords> searched,
      Changes changes) {
    this.sql = sql;
    this.options = options;
    this.searched = searched;
    this.changes = changes;
  }

  /** Adds a field as the last one; it has a code of its own, made of its label. */
  public UUID add(OwnFieldDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    OwnFieldDraft checked = draft.checked();
    sql.execute("lock table own_field in share row exclusive mode");
    List<OwnField> known = all(checked.kind());
    if (known.size() >= MOST) {
      throw new Invalid("", "tooMany", MOST);
    }
    complainOfTwins(checked.label(), known);
    UUID id = Ids.next();
    String code = FieldCode.of(checked.label(), known.stream().map(OwnField::code).toList());
    sql.insertInto(OWN_FIELD)
        .set(words(checked))
        .set(OWN_FIELD.ID, id)
        .set(OWN_FIELD.KIND, checked.kind().code())
        .set(OWN_FIELD.CODE, code)
        .set(OWN_FIELD.TYPE, checked.type().code())
        .set(OWN_FIELD.ORDINAL, lastOrdinal(checked.kind()) + 1)
        .set(OWN_FIELD.CREATED_AT, act.at())
        .execute();
    options.write(id, checked.options());
    changes.record(act, "add", "field", id, Map.of("code", code));
    return id;
  }

  /**
   * Changes what a field is called and what can be chosen; its kind and type stay. An option that
   * is missing is retired, so that records keep it. {@link Conflict} "stale" if somebody else
   * changed it since this version.
   */
  public void change(UUID id, int version, OwnFieldDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    OwnField before = find(id);
    OwnFieldDraft checked = draft.of(before).checked();
    complainOfTwins(
        checked.label(), all(before.kind()).stream().filter(one -> !one.id().equals(id)).toList());
    int changed =
        sql.update(OWN_FIELD)
            .set(words(checked))
            .set(OWN_FIELD.VERSION, OWN_FIELD.VERSION.plus(1))
            .where(OWN_FIELD.ID.eq(id), OWN_FIELD.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    options.write(id, checked.options());
    if (before.searchable() != checked.searchable()) {
      searched.forEach(records -> records.renewAll(before.kind()));
    }
    changes.record(act, "change", "field", id, Map.of("code", before.code()));
  }

  /** Two fields of one name could not be told apart in a list or in a file. */
  private static void complainOfTwins(Label.Given label, List<OwnField> others) {
    Set<String> taken =
        others.stream()
            .filter(one -> !one.retired())
            .flatMap(one -> OwnFieldDraft.said(one.label()).stream())
            .collect(Collectors.toSet());
    for (String said : OwnFieldDraft.said(label)) {
      if (taken.contains(said)) {
        throw new Invalid("labels." + said.substring(0, said.indexOf(':')), "twice");
      }
    }
  }

  /**
   * Hides a field everywhere, or shows it again; its values stay and come back with it. Doing it
   * twice is doing it once.
   */
  public void retire(UUID id, boolean retired, Act act) {
    act.needs(Right.ADMINISTER);
    OwnField before = find(id);
    if (before.retired() == retired) {
      return;
    }
    sql.update(OWN_FIELD)
        .set(OWN_FIELD.RETIRED_AT, retired ? act.at() : null)
        .set(OWN_FIELD.VERSION, OWN_FIELD.VERSION.plus(1))
        .where(OWN_FIELD.ID.eq(id))
        .execute();
    changes.record(act, retired ? "retire" : "restore", "field", id, Map.of("code", before.code()));
  }

  /** One field by its code, also a retired one. */
  @Transactional(readOnly = true)
  public Optional<OwnField> find(RecordKind kind, String code) {
    return read(OWN_FIELD.KIND.eq(kind.code()).and(OWN_FIELD.CODE.eq(code))).stream().findFirst();
  }

  /** One field; {@link Absent} if there is none. */
  @Transactional(readOnly = true)
  public OwnField find(UUID id) {
    return read(OWN_FIELD.ID.eq(id)).stream()
        .findFirst()
        .orElseThrow(() -> new Absent("field", id));
  }

  /** The fields of a kind in their order, those that aren't retired. */
  @Transactional(readOnly = true)
  public List<OwnField> inUse(RecordKind kind) {
    Condition inUse = OWN_FIELD.KIND.eq(kind.code()).and(OWN_FIELD.RETIRED_AT.isNull());
    return OnceARequest.read("own-fields." + kind.code(), () -> read(inUse));
  }

  /** The fields of a kind in their order, retired ones too. */
  @Transactional(readOnly = true)
  public List<OwnField> all(RecordKind kind) {
    return read(OWN_FIELD.KIND.eq(kind.code()));
  }

  /** Since when (UTC) each field of a kind has been there, by its code. */
  @Transactional(readOnly = true)
  public Map<String, LocalDate> begins(RecordKind kind) {
    return sql.select(OWN_FIELD.CODE, OWN_FIELD.CREATED_AT)
        .from(OWN_FIELD)
        .where(OWN_FIELD.KIND.eq(kind.code()))
        .fetchMap(row -> row.value1(), row -> LocalDate.ofInstant(row.value2(), ZoneOffset.UTC));
  }

  private List<OwnField> read(Condition condition) {
    Map<UUID, List<Record>> byField =
        sql
            .select()
            .from(OWN_FIELD)
            .leftJoin(OWN_OPTION)
            .on(OWN_OPTION.FIELD_ID.eq(OWN_FIELD.ID))
            .where(condition)
            .orderBy(OWN_FIELD.ORDINAL, OWN_FIELD.ID, OWN_OPTION.ORDINAL)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(OWN_FIELD.ID), LinkedHashMap::new, Collectors.toList()));
    return byField.values().stream().map(OwnFields::field).toList();
  }

  private static OwnField field(List<Record> rows) {
    Record first = rows.getFirst();
    return new OwnField(
        first.get(OWN_FIELD.ID),
        RecordKind.ofCode(first.get(OWN_FIELD.KIND)).orElseThrow(),
        first.get(OWN_FIELD.CODE),
        FieldType.ofCode(first.get(OWN_FIELD.TYPE)).orElseThrow(),
        new Label.Given(
            first.get(OWN_FIELD.LABEL_EN),
            first.get(OWN_FIELD.LABEL_RU),
            first.get(OWN_FIELD.LABEL_UK)),
        first.get(OWN_FIELD.UNIT),
        first.get(OWN_FIELD.SEARCHABLE),
        rows.stream()
            .filter(row -> row.get(OWN_OPTION.CODE) != null)
            .map(OwnOptions::option)
            .toList(),
        first.get(OWN_FIELD.RETIRED_AT) != null,
        first.get(OWN_FIELD.VERSION));
  }

  private int lastOrdinal(RecordKind kind) {
    Integer last =
        sql.select(max(OWN_FIELD.ORDINAL))
            .from(OWN_FIELD)
            .where(OWN_FIELD.KIND.eq(kind.code()))
            .fetchOne(0, Integer.class);
    return last == null ? 0 : last;
  }

  private static Map<?, ?> words(OwnFieldDraft draft) {
    return Map.of(
        OWN_FIELD.LABEL_EN, draft.label().english(),
        OWN_FIELD.LABEL_RU, draft.label().russian(),
        OWN_FIELD.LABEL_UK, draft.label().ukrainian(),
        OWN_FIELD.UNIT, draft.unit(),
        OWN_FIELD.SEARCHABLE, draft.searchable());
  }

  /** Puts the fields of a kind into this order; those that are not named follow in theirs. */
  public void order(RecordKind kind, List<UUID> ids, Act act) {
    act.needs(Right.ADMINISTER);
    List<UUID> order = new ArrayList<>(ids);
    all(kind).stream().map(OwnField::id).filter(id -> !ids.contains(id)).forEach(order::add);
    sql.batch(
            IntStream.range(0, order.size())
                .mapToObj(i ->
                    sql.update(OWN_FIELD)
                        .set(OWN_FIELD.ORDINAL, i + 1)
                        .where(OWN_FIELD.ID.eq(order.get(i)), OWN_FIELD.KIND.eq(kind.code())))
                .toList())
        .execute();
  }
}

package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.fields.FieldType;
import rapport.fields.OwnValues;
import rapport.fields.RecordField;
import rapport.fields.RecordTable;
import rapport.fields.Source;
import rapport.filters.Asking;

/**
 * Writes one field of many records at once, in statements for sets of them. Which records, what is
 * noted of it and whether it may be done is for the caller to see to, within one transaction.
 */
@Component
@Transactional
public class ManyClients {
  /** Fields whose source is what they are compared by, and not what is kept. */
  private static final Map<RecordKind, Map<String, TableField<?, ?>>> KEPT =
      Map.of(
          RecordKind.CONTACT, Map.of("note", CONTACT.NOTE),
          RecordKind.COMPANY, Map.of("note", COMPANY.NOTE, "industry", COMPANY.INDUSTRY));

  private static final Set<FieldType> PLAIN =
      Set.of(
          FieldType.CHOICE,
          FieldType.PERSON,
          FieldType.DATE,
          FieldType.NUMBER,
          FieldType.MONEY,
          FieldType.FLAG);

  private final DSLContext sql;
  private final Directory directory;
  private final OwnValues own;
  private final FieldKeys keys;
  private final Listed listed;

  ManyClients(DSLContext sql, Directory directory, OwnValues own, FieldKeys keys, Listed listed) {
    this.sql = sql;
    this.directory = directory;
    this.own = own;
    this.keys = keys;
    this.listed = listed;
  }

  /** Whether a field of this kind can be written in many records at once. */
  public boolean writes(RecordField field) {
    return takes(field) && listed.other(field.kind()).map(one -> one.takes(field)).orElse(true);
  }

  /** The code of the field that must be said along with a value of another; empty for none. */
  public Optional<String> besides(RecordField field, List<String> values) {
    return listed
        .other(field.kind())
        .filter(one -> values.size() == 1)
        .flatMap(one -> one.besides(field.code(), values.getFirst()));
  }

  /** The field that some value of another needs along with it; empty where none does. */
  public Optional<String> besides(RecordField field) {
    return field.options().stream()
        .flatMap(option -> besides(field, List.of(option.code())).stream())
        .findFirst();
  }

  /** As what the history knows that a field became something else. */
  public String verb(RecordField field, List<String> before, List<String> after) {
    return listed.other(field.kind()).map(one -> one.verb(field, before, after)).orElse("change");
  }

  /**
   * Whether a field is a value of its own, which no other follows from: a name, an employer or an
   * address is changed for one record at a time.
   */
  public static boolean takes(RecordField field) {
    return field.editable() && (field.isOwn() || column(field).isPresent());
  }

  /** Whether a record may be without a value in it. */
  public static boolean empties(RecordField field) {
    return field.isOwn()
        || field.type().reads()
        || column(field).filter(column -> column.getDataType().nullable()).isPresent();
  }

  private static Optional<TableField<?, ?>> column(RecordField field) {
    TableField<?, ?> kept = KEPT.getOrDefault(field.kind(), Map.of()).get(field.code());
    if (kept != null) {
      return Optional.of(kept);
    }
    return field.source() instanceof Source.Column column
            && column.value() instanceof TableField<?, ?> plain
            && PLAIN.contains(field.type())
        ? Optional.of(plain)
        : Optional.empty();
  }

  /** The next records of a selection that the asking person may see, by their ids. */
  @Transactional(readOnly = true)
  public List<UUID> after(Selection selection, Optional<UUID> reached, int most, Asking asking) {
    RecordTable table = listed.table(selection.kind());
    Condition behind = reached.map(table.id()::gt).orElse(noCondition());
    return directory.idsInOrder(
        table,
        listed.searched(selection.kind()),
        selection.listing(Sorting.BY_NAME, most),
        asking,
        chosen(selection, table).and(behind),
        most);
  }

  /**
   * How a selection would fare, counted no further than a number and one more.
   *
   * @param mayChange how many of them the user may change
   * @param same how many of these hold the value already
   */
  public record Fate(int total, int mayChange, int same) {}

  /** Foresees what a change would do, in one query. */
  @Transactional(readOnly = true)
  public Fate fate(Selection selection, Condition holds, int most, Asking asking) {
    RecordTable table = listed.table(selection.kind());
    Condition mayChange =
        asking.viewer().reach(selection.kind(), Deed.CHANGE).of(table.responsible());
    return directory.fate(
        table,
        listed.searched(selection.kind()),
        selection.listing(Sorting.BY_NAME, Listing.MOST),
        asking,
        new Directory.Foreseen(chosen(selection, table), mayChange, holds, most));
  }

  /** What must hold of the rows of a selection besides its search and filter. */
  static Condition chosen(Selection selection, RecordTable table) {
    if (!selection.all()) {
      return table.id().eq(any(selection.ids().toArray(UUID[]::new)));
    }
    return selection.except().isEmpty()
        ? noCondition()
        : table.id().ne(DSL.all(selection.except().toArray(UUID[]::new)));
  }

  /** Whether a record holds exactly these values in a field. */
  public Condition holdsExactly(RecordField field, List<String> values) {
    if (field.isOwn()) {
      return ownTexts(field).eq(texts(values.stream().sorted().toList()));
    }
    return equal(column(field).orElseThrow(), field, values);
  }

  /** Whether a record holds all of these values in a field of the users. */
  public Condition holdsAll(RecordField field, List<String> values) {
    return ownTexts(field).contains(texts(values));
  }

  /** Whether a record holds none of these values in a field of the users. */
  public Condition holdsNone(RecordField field, List<String> values) {
    return DSL.not(DSL.condition("{0} && {1}", ownTexts(field), texts(values)));
  }

  /** As an array of texts: PostgreSQL compares it with no array of another type. */
  private static Field<String[]> texts(List<String> values) {
    return DSL.val(values.toArray(String[]::new), SQLDataType.CLOB.array());
  }

  private Field<String[]> ownTexts(RecordField field) {
    return OwnValues.texts(field, listed.table(field.kind()).id());
  }

  private static <T> Condition equal(
      TableField<?, T> column, RecordField field, List<String> values) {
    return column.isNotDistinctFrom(value(column, field, values));
  }

  /** Makes others who want to change these wait until the transaction ends. */
  public void lock(RecordKind kind, Collection<UUID> ids) {
    RecordTable table = listed.table(kind);
    sql.select(table.id())
        .from(table.table())
        .where(table.id().eq(any(ids.toArray(UUID[]::new))))
        .orderBy(table.id())
        .forNoKeyUpdate()
        .fetch();
  }

  /**
   * Writes what each of these records holds in the field from now on; their versions go up by one.
   *
   * @param values checked, in the text form of the field
   * @param besides what was said along with it, by the code of the field
   */
  public void write(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<String, List<String>> besides,
      Act act) {
    Optional<ListedRecords> other = listed.other(field.kind());
    if (values.isEmpty()) {
      return;
    }
    if (other.isPresent()) {
      other.get().write(field, values, besides, act);
    } else {
      write(field, values);
    }
  }

  /** What follows from a field in each of these, which goes back with it. */
  public Map<UUID, Map<String, List<String>>> following(RecordField field, Collection<UUID> ids) {
    return listed.other(field.kind()).map(one -> one.following(field, ids)).orElse(Map.of());
  }

  /** Writes the field as it was before, with what had followed from it. */
  public void restore(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<UUID, Map<String, List<String>>> following,
      Act act) {
    Optional<ListedRecords> other = listed.other(field.kind());
    if (other.isPresent() && !values.isEmpty()) {
      other.get().restore(field, values, following, act);
    } else if (!values.isEmpty()) {
      write(field, values);
    }
  }

  private void write(RecordField field, Map<UUID, List<String>> values) {
    RecordTable table = Clients.table(field.kind());
    if (field.isOwn()) {
      own.writeEach(field, values);
      keys.renewIfSearched(field, values.keySet());
    } else {
      Map<List<String>, Set<UUID>> byValue = new LinkedHashMap<>();
      values.forEach(
          (id, held) -> byValue.computeIfAbsent(held, one -> new LinkedHashSet<>()).add(id));
      byValue.forEach((held, ids) -> update(table, column(field).orElseThrow(), field, held, ids));
    }
    Field<Integer> version =
        DSL.field(table.table().getQualifiedName().append("version"), Integer.class);
    sql.update(table.table())
        .set(version, version.plus(1))
        .where(table.id().eq(any(values.keySet().toArray(UUID[]::new))))
        .execute();
  }

  private <T> void update(
      RecordTable table,
      TableField<?, T> column,
      RecordField field,
      List<String> values,
      Set<UUID> ids) {
    sql.update(table.table())
        .set(column, value(column, field, values))
        .where(table.id().eq(any(ids.toArray(UUID[]::new))))
        .execute();
  }

  private static <T> Field<T> value(
      TableField<?, T> column, RecordField field, List<String> values) {
    Object value =
        values.isEmpty()
            ? column.getDataType().nullable() ? null : ""
            : switch (field.type()) {
              case DATE -> LocalDate.parse(values.getFirst());
              case PERSON -> UUID.fromString(values.getFirst());
              case NUMBER, MONEY -> new BigDecimal(values.getFirst());
              case FLAG -> Boolean.valueOf(values.getFirst());
              default -> values.getFirst();
            };
    return DSL.val(value, column.getDataType());
  }
}

package rapport.fields;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/**
 * A list by which records are classified and which users edit: each entry has a name in the three
 * languages, a place, a colour and an icon, and is retired instead of removed. The module that owns
 * the table declares its list as a bean; all lists are edited on the same page.
 */
@Transactional
public class EditableList {
  private static final int LONGEST = 60;
  private static final int MOST = 300;

  private final String name;
  private final Right needed;
  private final ListGroup group;
  private final DSLContext sql;
  private final Changes changes;
  private final ListColumns at;

  /**
   * @param group the lists it is read with
   * @param table one with the columns code, label_en, label_ru, label_uk, ordinal, colour, icon and
   *     retired; its name is the list's
   * @param needed what whoever edits it must be allowed
   */
  public EditableList(ListGroup group, Table<?> table, Right needed, Changes changes) {
    this.name = table.getName();
    this.needed = needed;
    this.group = group;
    this.sql = group.sql();
    this.changes = changes;
    this.at = new ListColumns(table);
  }

  /** What addresses and the API call it. */
  public String name() {
    return name;
  }

  /** What whoever edits it must be allowed. */
  public Right needed() {
    return needed;
  }

  /** All entries in their order, the retired ones among them. */
  @Transactional(readOnly = true)
  public List<ListEntry> all() {
    return group.of(at);
  }

  private List<ListEntry> read() {
    return sql.selectFrom(at.table()).orderBy(at.ordinal(), at.code()).fetch(ListColumns::entry);
  }

  /** Those that are offered, in their order. */
  @Transactional(readOnly = true)
  public List<ListEntry> offered() {
    return all().stream().filter(one -> !one.retired()).toList();
  }

  /** What a field can be chosen from. */
  @Transactional(readOnly = true)
  public List<Option> options() {
    return all().stream().map(ListEntry::option).toList();
  }

  /** Whether a code is one that can be chosen. */
  @Transactional(readOnly = true)
  public boolean offers(String code) {
    return sql.fetchExists(at.table(), at.code().eq(code), at.retired().isFalse());
  }

  /** Whether a code is of the list, retired or not. */
  @Transactional(readOnly = true)
  public boolean knows(String code) {
    return !code.isEmpty() && sql.fetchExists(at.table(), at.code().eq(code));
  }

  /** The entry somebody means by its code or by its name in any language. */
  @Transactional(readOnly = true)
  public Optional<ListEntry> called(String text) {
    String sought = text.strip();
    return sought.isEmpty()
        ? Optional.empty()
        : all().stream().filter(one -> isCalled(one, sought)).findFirst();
  }

  private static boolean isCalled(ListEntry entry, String sought) {
    Label.Given label = entry.label();
    return Stream.of(entry.code(), label.english(), label.russian(), label.ukrainian())
        .anyMatch(sought::equalsIgnoreCase);
  }

  /** Distinguishes what the list says now from what it said before or after. */
  @Transactional(readOnly = true)
  public String state() {
    return Integer.toHexString(Objects.hash(read()));
  }

  /**
   * Writes the whole list in a new order, with new names, and with new entries, whose codes are
   * made of their names; what is missing is retired.
   *
   * @param seen the {@link #state} that was edited; {@link Conflict} "stale" if it changed since
   * @return the entries as they are now; {@link Invalid} at {@code entries[n]} where one has no
   *     name
   */
  public List<ListEntry> write(List<ListEntry> entries, String seen, Act act) {
    act.needs(needed);
    check(entries);
    sql.selectOne().from(at.table()).forUpdate().fetch();
    List<ListEntry> known = read();
    if (!seen.equals(Integer.toHexString(Objects.hash(known)))) {
      throw new Conflict("stale");
    }
    List<ListEntry> all = new ArrayList<>(named(entries, known));
    Set<String> kept = new HashSet<>(all.stream().map(ListEntry::code).toList());
    known.stream()
        .filter(one -> !kept.contains(one.code()))
        .map(one -> new ListEntry(one.code(), one.label(), one.colour(), one.icon(), true))
        .forEach(all::add);
    insert(all);
    record(act);
    return all;
  }

  /**
   * Adds one to the end of the list; it needs a name in one language.
   *
   * @return its code
   */
  public String add(Label.Given label, Act act) {
    List<ListEntry> all = new ArrayList<>(read());
    all.add(new ListEntry("", label, "", "", false));
    return write(all, state(), act).getLast().code();
  }

  private static void check(List<ListEntry> entries) {
    List<Complaint> complaints = new ArrayList<>();
    if (entries.size() > MOST) {
      complaints.add(Complaint.of("entries", "tooMany", MOST));
    }
    for (int i = 0; i < entries.size(); i++) {
      ListEntry entry = entries.get(i);
      Label.Given label = entry.label();
      String path = "entries[" + i + "]";
      if (label.isEmpty()) {
        complaints.add(Complaint.of(path, "required"));
      }
      if (Stream.of(label.english(), label.russian(), label.ukrainian())
          .anyMatch(word -> word.strip().length() > LONGEST)) {
        complaints.add(Complaint.of(path, "tooLong", LONGEST));
      }
      boolean colour = entry.colour().isEmpty() || ListEntry.COLOURS.contains(entry.colour());
      boolean icon = entry.icon().isEmpty() || ListEntry.ICONS.contains(entry.icon());
      if (!colour || !icon) {
        complaints.add(Complaint.of(path, "choice"));
      }
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  /** A code that is known stays; every other entry is a new one. */
  private static List<ListEntry> named(List<ListEntry> entries, List<ListEntry> known) {
    List<String> taken = new ArrayList<>(known.stream().map(ListEntry::code).toList());
    Set<String> used = new HashSet<>();
    List<ListEntry> named = new ArrayList<>();
    for (ListEntry entry : entries) {
      Label.Given label = entry.label().stripped();
      boolean stays = taken.contains(entry.code()) && used.add(entry.code());
      String code = stays ? entry.code() : FieldCode.ofOption(label, taken);
      used.add(code);
      taken.add(code);
      named.add(new ListEntry(code, label, entry.colour(), entry.icon(), entry.retired()));
    }
    return named;
  }

  private void insert(List<ListEntry> all) {
    for (int i = 0; i < all.size(); i++) {
      Map<Field<?>, Object> values = at.values(all.get(i), i + 1);
      sql.insertInto(at.table())
          .set(values)
          .onConflict(at.code())
          .doUpdate()
          .set(at.values(all.get(i), i + 1))
          .execute();
    }
  }

  private void record(Act act) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    changes.record(act, "change", name, id, Map.of());
  }
}

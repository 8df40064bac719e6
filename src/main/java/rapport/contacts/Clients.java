package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.RecordTable;
import rapport.filters.Asking;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Page;

/** Both directories, contacts and companies, in the one way in which lists need them. */
@Component
@Transactional
public class Clients {
  private final DSLContext sql;
  private final Contacts contacts;
  private final Companies companies;
  private final ContactRows contactRows;
  private final CompanyRows companyRows;
  private final Directory directory;
  private final DirectoryParts parts;
  private final SettingFields setting;
  private final Listed listed;

  Clients(
      DSLContext sql,
      Contacts contacts,
      Companies companies,
      ContactRows contactRows,
      CompanyRows companyRows,
      Directory directory,
      DirectoryParts parts,
      SettingFields setting,
      Listed listed) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
    this.contactRows = contactRows;
    this.companyRows = companyRows;
    this.directory = directory;
    this.parts = parts;
    this.setting = setting;
    this.listed = listed;
  }

  /** A page of a directory, of those whom the asking person may see and do the deed to. */
  @Transactional(readOnly = true)
  public Page<Client> page(RecordKind kind, Listing listing, Deed deed, Asking asking) {
    Directory.Narrowed narrowed = new Directory.Narrowed(deed, noCondition());
    Page<Record> page =
        directory.page(listed.table(kind), listed.searched(kind), listing, asking, narrowed);
    return new Page<>(complete(kind, page.items(), asking.viewer()), page.next());
  }

  /** A page of a selection in its order, of those whom the asking person may do the deed to. */
  @Transactional(readOnly = true)
  public Page<Client> page(Selection selection, Listing listing, Deed deed, Asking asking) {
    RecordKind kind = selection.kind();
    Directory.Narrowed narrowed =
        new Directory.Narrowed(deed, ManyClients.chosen(selection, listed.table(kind)));
    Page<Record> page =
        directory.page(listed.table(kind), listed.searched(kind), listing, asking, narrowed);
    return new Page<>(complete(kind, page.items(), asking.viewer()), page.next());
  }

  /**
   * As {@link #page(Selection, Listing, Deed, Asking)}, whole contacts as the person may see them.
   */
  @Transactional(readOnly = true)
  public Page<Contact> contacts(Selection selection, Listing listing, Deed deed, Asking asking) {
    RecordTable table = table(RecordKind.CONTACT);
    Page<Record> page =
        directory.page(
            table,
            searched(RecordKind.CONTACT),
            listing,
            asking,
            new Directory.Narrowed(deed, ManyClients.chosen(selection, table)));
    return new Page<>(
        contactRows.complete(page.items()).stream()
            .map(contact -> Shown.contact(contact, asking.viewer()))
            .toList(),
        page.next());
  }

  /** The same of companies. */
  @Transactional(readOnly = true)
  public Page<Company> companies(Selection selection, Listing listing, Deed deed, Asking asking) {
    RecordTable table = table(RecordKind.COMPANY);
    Page<Record> page =
        directory.page(
            table,
            searched(RecordKind.COMPANY),
            listing,
            asking,
            new Directory.Narrowed(deed, ManyClients.chosen(selection, table)));
    return new Page<>(
        companyRows.complete(page.items()).stream()
            .map(company -> Shown.company(company, asking.viewer()))
            .toList(),
        page.next());
  }

  /** How many the listing holds, counted up to the given number and one more. */
  @Transactional(readOnly = true)
  public int count(RecordKind kind, Listing listing, int most, Asking asking) {
    return directory.count(listed.table(kind), listed.searched(kind), listing, asking, most);
  }

  /** What a user may do with one client; nobody is asked where their rights alone say it. */
  @Transactional(readOnly = true)
  public Set<Deed> deeds(RecordKind kind, UUID id, User viewer) {
    if (Arrays.stream(Deed.values()).allMatch(deed -> viewer.reach(kind, deed).all())) {
      return EnumSet.allOf(Deed.class);
    }
    RecordTable table = listed.table(kind);
    Set<Deed> deeds = EnumSet.noneOf(Deed.class);
    sql.select(table.responsible())
        .from(table.table())
        .where(table.id().eq(id))
        .forEach(row ->
            Arrays.stream(Deed.values())
                .filter(deed -> viewer.reach(kind, deed).includes(row.value1()))
                .forEach(deeds::add));
    return deeds;
  }

  /**
   * The beginnings of the stretches that a directory falls into, and how many there are in each, in
   * a fixed number of queries.
   */
  @Transactional(readOnly = true)
  public Map<String, Stretch> stretches(RecordKind kind, Stretches asked, Asking asking) {
    Map<String, Page<Record>> pages =
        parts.pages(listed.table(kind), listed.searched(kind), asked, asking);
    Map<String, Integer> counts =
        parts.counts(listed.table(kind), listed.searched(kind), asked, asking);
    Map<UUID, Client> byId = new HashMap<>();
    List<Record> rows = pages.values().stream().flatMap(page -> page.items().stream()).toList();
    complete(kind, rows, asking.viewer()).forEach(client -> byId.put(client.id(), client));
    Map<String, Stretch> found = new HashMap<>();
    pages.forEach((code, page) ->
        found.put(
            code,
            new Stretch(
                page.map(row -> Objects.requireNonNull(byId.get(row.get(listed.table(kind).id())))),
                counts.getOrDefault(code, 0))));
    return found;
  }

  /**
   * Those with these ids that the viewer may see, in no order; others are left out, and so are
   * those that are part of another by now.
   */
  @Transactional(readOnly = true)
  public List<Client> read(RecordKind kind, Collection<UUID> ids, User viewer) {
    RecordTable table = listed.table(kind);
    Condition seen = viewer.reach(kind, Deed.SEE).of(table.responsible());
    return complete(
        kind,
        List.copyOf(
            sql.selectFrom(table.table())
                .where(
                    table.id().eq(any(ids.toArray(UUID[]::new))), seen, Successors.notMerged(kind))
                .fetch()),
        viewer);
  }

  /** One of them; {@link Absent} if there is none that the viewer may see. */
  @Transactional(readOnly = true)
  public Client find(RecordKind kind, UUID id, User viewer) {
    return read(kind, List.of(id), viewer).stream()
        .findFirst()
        .orElseThrow(() -> new Absent(kind.code(), id));
  }

  /**
   * Writes some fields of a record and leaves the others as they are.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   * @param values by the field's code, as they were typed; none empties the field
   */
  public void set(
      RecordKind kind, UUID id, int version, Map<String, List<String>> values, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    Map<String, List<String>> checked = setting.checked(kind, values, act.user());
    Optional<ListedRecords> other = listed.other(kind);
    if (other.isPresent()) {
      other.get().set(id, version, checked, act);
    } else if (kind == RecordKind.COMPANY) {
      Company present = companies.toChange(id, act.user());
      fresh(present.version(), version);
      companies.change(id, version, Redrafting.of(present, checked), act);
    } else {
      Contact present = contacts.toChange(id, act.user());
      fresh(present.version(), version);
      contacts.change(id, version, Redrafting.of(present, checked), act);
    }
  }

  private static void fresh(int present, int seen) {
    if (present != seen) {
      throw new Conflict("stale");
    }
  }

  private List<Client> complete(RecordKind kind, List<Record> rows, User viewer) {
    Optional<ListedRecords> other = listed.other(kind);
    if (other.isPresent()) {
      return other.get().read(rows, viewer);
    }
    return kind == RecordKind.COMPANY
        ? companyRows.complete(rows).stream()
            .map(company -> Client.of(Shown.company(company, viewer), company.responsibleId()))
            .toList()
        : contactRows.complete(rows).stream()
            .map(contact -> Client.of(Shown.contact(contact, viewer), contact.responsibleId()))
            .toList();
  }

  /** The page that asks for what a value of a field needs besides; empty where it needs nothing. */
  public Optional<String> asking(RecordKind kind, UUID id, String code, List<String> values) {
    return listed
        .other(kind)
        .filter(other -> values.size() == 1)
        .flatMap(other -> other.asking(id, code, values.getFirst()));
  }

  /** What a card on a board says; empty where the first columns are it. */
  public List<String> cardFacts(RecordKind kind) {
    return listed.other(kind).map(ListedRecords::cardFacts).orElse(List.of());
  }

  /** The columns a kind of a module above is shown with; empty for clients. */
  public Optional<List<String>> usualColumns(RecordKind kind) {
    return listed.other(kind).map(ListedRecords::usualColumns);
  }

  /** Where contacts or companies stand. */
  public static RecordTable table(RecordKind kind) {
    return kind == RecordKind.COMPANY ? CompanyCatalogue.TABLE : ContactCatalogue.TABLE;
  }

  static Searched searched(RecordKind kind) {
    return kind == RecordKind.COMPANY ? Companies.SEARCHED : Contacts.SEARCHED;
  }
}

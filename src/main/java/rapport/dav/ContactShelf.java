package rapport.dav;

import static org.jooq.impl.DSL.val;
import static rapport.dav.db.Tables.PHONE_CONTACT;
import static rapport.platform.Among.among;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.contacts.Removing;
import rapport.contacts.Sorting;
import rapport.contacts.web.VCardExport;
import rapport.exchange.reading.OneCard;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.Settings;

/**
 * The contacts an employee is responsible for, as an address book: a phone need not hold everybody.
 * What a phone writes goes through the same verbs and rights as on a page.
 */
@Component
@Transactional
class ContactShelf implements Shelf {
  private static final Filter MINE = new Filter.Test("responsible", Operator.IS, "me");
  private static final int MOST = 5000;
  private static final String ENDING = ".vcf";

  private final DSLContext sql;
  private final Contacts contacts;
  private final Removing removing;
  private final Settings settings;
  private final Clock clock;

  ContactShelf(
      DSLContext sql, Contacts contacts, Removing removing, Settings settings, Clock clock) {
    this.sql = sql;
    this.contacts = contacts;
    this.removing = removing;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String path() {
    return Paths.BOOK;
  }

  @Override
  public String displayName(User owner) {
    return "Rapport";
  }

  @Override
  public String mediaType() {
    return "text/vcard;charset=utf-8";
  }

  @Override
  public boolean isCalendar() {
    return false;
  }

  /** How a phone calls a contact. */
  private record Called(UUID contactId, String uid, String resource) {
    static Called of(Record row) {
      return new Called(
          row.get(PHONE_CONTACT.CONTACT_ID),
          row.get(PHONE_CONTACT.UID),
          row.get(PHONE_CONTACT.RESOURCE));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> all(User owner) {
    List<Contact> mine = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Listing listing = new Listing("", MINE, Sorting.BY_NAME, after, Listing.MOST);
      Page<Contact> page = contacts.list(listing, new Asking(owner, clock.instant()));
      mine.addAll(page.items());
      after = page.next();
    } while (after.isPresent() && mine.size() < MOST);
    return items(mine).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> some(List<String> names, User owner) {
    return items(contacts(names, owner)).toList();
  }

  private Optional<Contact> contact(String name, User owner) {
    return contacts(List.of(name), owner).stream().findFirst();
  }

  /** Whoever has a name of their own isn't found by their id. */
  private List<Contact> contacts(List<String> names, User owner) {
    Set<String> rest = new LinkedHashSet<>(names);
    Set<UUID> ids = new LinkedHashSet<>();
    sql.selectFrom(PHONE_CONTACT)
        .where(PHONE_CONTACT.RESOURCE.in(names))
        .forEach(row -> {
          ids.add(row.get(PHONE_CONTACT.CONTACT_ID));
          rest.remove(row.get(PHONE_CONTACT.RESOURCE));
        });
    Set<UUID> byId = new LinkedHashSet<>();
    rest.forEach(one -> Ids.parse(one.replaceFirst("\\.vcf$", "")).ifPresent(byId::add));
    byId.removeAll(called(byId).keySet());
    ids.addAll(byId);
    return contacts.read(ids, owner).stream()
        .filter(one -> owner.id().equals(one.responsibleId()))
        .toList();
  }

  private Map<UUID, Called> called(Collection<UUID> ids) {
    return sql.selectFrom(PHONE_CONTACT)
        .where(among(PHONE_CONTACT.CONTACT_ID, ids))
        .fetchMap(PHONE_CONTACT.CONTACT_ID, Called::of);
  }

  private Stream<Item> items(List<Contact> found) {
    Map<UUID, Called> called = called(found.stream().map(Contact::id).toList());
    return found.stream()
        .map(one -> {
          Called own = called.get(one.id());
          String id = one.id().toString();
          return new Item(
              own == null ? id + ENDING : own.resource(),
              VCardExport.text(one, own == null ? id : own.uid()),
              Instant.EPOCH,
              Instant.MAX);
        });
  }

  @Override
  public Put put(String name, String text, Expected expected, Act act) {
    OneCard.Card card = OneCard.read(text).orElseThrow(() -> new Invalid("card", "required"));
    CardDraft draft = new CardDraft(card.person(), settings.country());
    Optional<Contact> known = held(name, expected, act.user());
    if (known.isPresent()) {
      Contact before = contacts.toChange(known.get().id(), act.user());
      contacts.change(before.id(), before.version(), draft.changed(before), act);
    } else {
      UUID added = contacts.add(draft.added(), act);
      sql.insertInto(PHONE_CONTACT)
          .set(PHONE_CONTACT.CONTACT_ID, added)
          .set(PHONE_CONTACT.UID, card.uid().isEmpty() ? added.toString() : card.uid())
          .set(PHONE_CONTACT.RESOURCE, name)
          .execute();
    }
    return new Put(known.isEmpty(), false);
  }

  /** The one of a name, which nobody else changes until the transaction ends. */
  private Optional<Contact> held(String name, Expected expected, User owner) {
    sql.execute(
        "select pg_advisory_xact_lock(hashtextextended({0}, 42))", val(owner.id().toString()));
    contact(name, owner).ifPresent(one -> contacts.lock(List.of(one.id())));
    Optional<Contact> there = contact(name, owner);
    if (!expected.is(items(there.stream().toList()).findFirst())) {
      throw new Conflict("stale");
    }
    return there;
  }

  /** Takes somebody out of the directory, which can be taken back on a page, if one may. */
  @Override
  public void delete(String name, Expected expected, Act act) {
    Contact contact =
        held(name, expected, act.user()).orElseThrow(() -> new Absent("contact", name));
    removing.remove(RecordKind.CONTACT, contact.id(), act);
  }
}

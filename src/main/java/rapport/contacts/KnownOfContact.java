package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.History;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.exchange.ForgettingClients;
import rapport.fields.OwnValues;

/** What the directory itself keeps of a person. */
@Component
@Order(1)
class KnownOfContact implements PersonalData {
  private static final int MOST_CHANGES = 1000;

  private final DSLContext sql;
  private final Contacts contacts;
  private final OwnValues own;
  private final Headcounts headcounts;
  private final History history;
  private final Notices notices;
  private final ForgettingClients imports;

  KnownOfContact(
      DSLContext sql,
      Contacts contacts,
      OwnValues own,
      Headcounts headcounts,
      History history,
      Notices notices,
      ForgettingClients imports) {
    this.sql = sql;
    this.contacts = contacts;
    this.own = own;
    this.headcounts = headcounts;
    this.history = history;
    this.notices = notices;
    this.imports = imports;
  }

  @Override
  public List<Section> of(Person person, User viewer) {
    UUID contactId = person.contactId();
    Contact contact = contacts.find(contactId, viewer);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("contact", List.of(new LinkedHashMap<>(ContactValues.of(contact)))));
    sections.add(
        new Section("points", contact.points().stream().map(KnownOfContact::point).toList()));
    sections.add(
        new Section(
            "employments", contact.employments().stream().map(KnownOfContact::work).toList()));
    sections.add(
        new Section(
            "changes",
            history.of(contactId, java.util.Optional.empty(), MOST_CHANGES).items().stream()
                .map(change -> change(change, viewer))
                .toList()));
    return sections;
  }

  private static Map<String, Object> point(ContactPoint point) {
    return parts(
        "kind", point.kind().code(),
        "label", point.label(),
        "value", point.value(),
        "canonical", point.canonical());
  }

  private static Map<String, Object> work(Employment work) {
    return parts(
        "company", work.companyName(),
        "position", work.position(),
        "from", work.from(),
        "to", work.to());
  }

  private static Map<String, Object> change(Change change, User viewer) {
    Map<String, Object> parts =
        parts("at", change.at(), "verb", change.verb(), "via", change.via());
    change
        .differences()
        .fields()
        .forEach((code, turn) -> {
          if (viewer.fieldRight(RecordKind.CONTACT, code).reads()) {
            parts.put(code + ".from", turn.from());
            parts.put(code + ".to", turn.to());
          }
        });
    return parts;
  }

  /** Names and values in turn; what is not known is left out. */
  static Map<String, Object> parts(@Nullable Object... all) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (int i = 0; i < all.length; i += 2) {
      String text = Objects.toString(all[i + 1], "");
      if (!text.isEmpty()) {
        parts.put(String.valueOf(all[i]), text);
      }
    }
    return parts;
  }

  @Override
  public void forget(Person person, Act act) {
    UUID contactId = person.contactId();
    List<UUID> companies =
        sql.select(EMPLOYMENT.COMPANY_ID)
            .from(EMPLOYMENT)
            .where(EMPLOYMENT.CONTACT_ID.eq(contactId))
            .fetch(EMPLOYMENT.COMPANY_ID);
    sql.deleteFrom(CONTACT_POINT).where(CONTACT_POINT.CONTACT_ID.eq(contactId)).execute();
    sql.deleteFrom(EMPLOYMENT).where(EMPLOYMENT.CONTACT_ID.eq(contactId)).execute();
    own.forget(List.of(contactId));
    headcounts.renew(companies);
    blank(contactId, act);
    history.forget(List.of(contactId));
    notices.forget(List.of(contactId));
    imports.forget(contactId);
  }

  private void blank(UUID contactId, Act act) {
    sql.update(CONTACT)
        .set(CONTACT.GIVEN_NAME, "")
        .set(CONTACT.MIDDLE_NAME, "")
        .set(CONTACT.FAMILY_NAME, "—")
        .set(CONTACT.SORT_KEY, "")
        .set(CONTACT.SEARCH_KEY, "")
        .set(CONTACT.EMPLOYER_KEY, "")
        .set(CONTACT.POSITION_KEY, "")
        .setNull(CONTACT.BIRTHDAY)
        .setNull(CONTACT.STALE_FROM)
        .set(CONTACT.NAME_DOUBTFUL, false)
        .set(CONTACT.NOTE, "")
        .set(CONTACT.ERASED_AT, act.at())
        .set(CONTACT.REMOVED_AT, act.at())
        .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
        .where(CONTACT.ID.eq(contactId))
        .execute();
  }
}

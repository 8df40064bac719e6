package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.fields.OwnValues;
import rapport.kernel.PersonName;
import rapport.kernel.SearchKey;

/** Rows of contacts: what hangs on them is read with them, and what a draft says is written. */
@Component
class ContactRows {
  private final Points points;
  private final Employments employments;
  private final OwnValues own;

  ContactRows(Points points, Employments employments, OwnValues own) {
    this.points = points;
    this.employments = employments;
    this.own = own;
  }

  /** Rows with what hangs on them, in three more queries whatever their number. */
  List<Contact> complete(List<? extends Record> rows) {
    List<UUID> ids = rows.stream().map(row -> row.get(CONTACT.ID)).toList();
    Map<UUID, List<ContactPoint>> pointsOf = points.of(CONTACT_POINT.CONTACT_ID, ids);
    Map<UUID, List<Employment>> employmentsOf = employments.of(ids);
    Map<UUID, Map<String, List<String>>> ownOf = own.of(ids);
    return rows.stream()
        .map(row ->
            contact(
                row,
                pointsOf.getOrDefault(row.get(CONTACT.ID), List.of()),
                employmentsOf.getOrDefault(row.get(CONTACT.ID), List.of()),
                ownOf.getOrDefault(row.get(CONTACT.ID), Map.of())))
        .toList();
  }

  private static Contact contact(
      Record row,
      List<ContactPoint> points,
      List<Employment> employments,
      Map<String, List<String>> own) {
    return new Contact(
        row.get(CONTACT.ID),
        name(row),
        points,
        employments,
        row.get(CONTACT.BIRTHDAY),
        row.get(CONTACT.NOTE),
        row.get(CONTACT.RESPONSIBLE_ID),
        row.get(CONTACT.LAST_TOUCH_AT),
        row.get(CONTACT.NEXT_TOUCH_AT),
        row.get(CONTACT.CREATED_AT),
        row.get(CONTACT.VERSION),
        Standing.read(row.get(CONTACT.IMPORTANCE), row.get(CONTACT.ROLE), row.get(CONTACT.STAGE)),
        row.get(CONTACT.NAME_DOUBTFUL),
        row.get(CONTACT.STALE_FROM),
        own,
        row.get(CONTACT.OPEN_LEADS),
        false);
  }

  static PersonName name(Record row) {
    return new PersonName(
        row.get(CONTACT.GIVEN_NAME), row.get(CONTACT.MIDDLE_NAME), row.get(CONTACT.FAMILY_NAME));
  }

  static Map<?, ?> fields(ContactDraft draft) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(CONTACT.GIVEN_NAME, draft.name().given());
    fields.put(CONTACT.MIDDLE_NAME, draft.name().middle());
    fields.put(CONTACT.FAMILY_NAME, draft.name().family());
    fields.put(CONTACT.SORT_KEY, draft.name().sortKey());
    fields.put(CONTACT.SEARCH_KEY, SearchKey.of(draft.name().full()));
    fields.put(CONTACT.BIRTHDAY, draft.birthday());
    fields.put(CONTACT.NOTE, draft.note());
    if (draft.standing() != null) {
      fields.put(CONTACT.IMPORTANCE, draft.standing().importance().code());
      fields.put(CONTACT.ROLE, draft.standing().roleCode());
      fields.put(CONTACT.STAGE, draft.standing().stageCode());
    }
    return fields;
  }
}

package rapport.interactions;

import static java.util.stream.Collectors.partitioningBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

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
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.contacts.ClientName;
import rapport.contacts.Companies;
import rapport.contacts.Contacts;
import rapport.contacts.Touches;
import rapport.platform.live.Live;

/**
 * What the cards show: one entry per contact and per company an interaction concerns. Kept by the
 * verbs of {@link Interactions}; also tells the directories when each client was last spoken with
 * and will be next.
 */
@Component
class Timeline {
  /** The kind of entries that are interactions; others are entered by {@link CardEntries}. */
  static final Param<String> INTERACTIONS = inline("interaction");

  /** The clients an interaction concerns. */
  record Subjects(Collection<UUID> contactIds, Collection<UUID> companyIds) {}

  private final DSLContext sql;
  private final Contacts contacts;
  private final Companies companies;
  private final Live live;
  private final List<FollowsTouches> followers;

  Timeline(
      DSLContext sql,
      Contacts contacts,
      Companies companies,
      Live live,
      List<FollowsTouches> followers) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
    this.live = live;
    this.followers = followers;
  }

  /** The people, and where they work. */
  static Subjects subjects(Map<UUID, ClientName> people) {
    return new Subjects(people.keySet(), companiesOf(people.values().stream()));
  }

  /** Those on whose cards it stands; where they worked then may differ from where they work now. */
  Subjects subjects(Interaction interaction) {
    List<UUID> companyIds =
        new ArrayList<>(
            sql.select(TIMELINE_ENTRY.SUBJECT_ID)
                .from(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.ENTRY_ID.eq(interaction.id()))
                .fetch(TIMELINE_ENTRY.SUBJECT_ID));
    companyIds.removeAll(interaction.contactIds());
    return new Subjects(interaction.contactIds(), companyIds);
  }

  /**
   * Those on whose cards a cancelled one shall stand again: the people, where the first of them
   * worked then, and where the others work.
   */
  Subjects formerSubjects(Interaction cancelled) {
    List<UUID> contactIds = cancelled.contactIds();
    UUID first = cancelled.companyId();
    List<UUID> others = first == null ? contactIds : contactIds.subList(1, contactIds.size());
    Set<UUID> companyIds = new LinkedHashSet<>(Optional.ofNullable(first).stream().toList());
    companyIds.addAll(companiesOf(contacts.anyNames(others).values().stream()));
    return new Subjects(contactIds, companyIds);
  }

  private static List<UUID> companiesOf(Stream<ClientName> people) {
    return people.map(ClientName::companyId).flatMap(Optional::stream).distinct().toList();
  }

  /** Writes down who takes part in these, the same people in all of them, in their order. */
  void participants(Collection<UUID> interactionIds, Collection<UUID> contactIds) {
    var insert =
        sql.insertInto(PARTICIPANT)
            .columns(PARTICIPANT.INTERACTION_ID, PARTICIPANT.CONTACT_ID, PARTICIPANT.ORDINAL);
    for (UUID id : interactionIds) {
      int ordinal = 0;
      for (UUID contactId : contactIds) {
        insert = insert.values(id, contactId, ordinal++);
      }
    }
    insert.execute();
  }

  /**
   * Puts interactions on the cards of their subjects.
   *
   * @param moments where each of them stands in time, by its id
   */
  void enter(Map<UUID, Instant> moments, boolean planned, Subjects subjects) {
    var insert =
        sql.insertInto(
            TIMELINE_ENTRY,
            TIMELINE_ENTRY.SUBJECT_ID,
            TIMELINE_ENTRY.MOMENT,
            TIMELINE_ENTRY.ENTRY_ID,
            TIMELINE_ENTRY.PLANNED);
    for (UUID subject : all(subjects)) {
      for (var one : moments.entrySet()) {
        insert = insert.values(subject, one.getValue(), one.getKey(), planned);
      }
    }
    insert.execute();
    tellDirectories(subjects);
  }

  /** Takes an interaction off all cards. */
  void leave(UUID interactionId, Subjects subjects) {
    sql.deleteFrom(TIMELINE_ENTRY).where(TIMELINE_ENTRY.ENTRY_ID.eq(interactionId)).execute();
    tellDirectories(subjects);
    live.gone(Set.copyOf(all(subjects))); // nothing says it later
  }

  /** Moves an interaction on the cards where it already stands. */
  void move(UUID interactionId, Instant moment, boolean planned, Subjects subjects) {
    sql.update(TIMELINE_ENTRY)
        .set(TIMELINE_ENTRY.MOMENT, moment)
        .set(TIMELINE_ENTRY.PLANNED, planned)
        .where(TIMELINE_ENTRY.ENTRY_ID.eq(interactionId))
        .execute();
    tellDirectories(subjects);
  }

  /** Says whether an interaction counts on the cards where it stands. */
  void count(UUID interactionId, boolean relevant, Subjects subjects) {
    sql.update(TIMELINE_ENTRY)
        .set(TIMELINE_ENTRY.RELEVANT, relevant)
        .where(TIMELINE_ENTRY.ENTRY_ID.eq(interactionId))
        .execute();
    tellDirectories(subjects);
  }

  /** Tells when each of them was last spoken with and will be next. */
  void tellDirectories(Subjects subjects) {
    contacts.lock(subjects.contactIds());
    companies.lock(subjects.companyIds());
    Map<Boolean, List<Touches>> touches =
        touches(all(subjects)).stream()
            .collect(partitioningBy(one -> subjects.contactIds().contains(one.clientId())));
    contacts.touched(touches.getOrDefault(true, List.of()));
    companies.touched(touches.getOrDefault(false, List.of()));
    followers.forEach(one -> one.touched(all(subjects)));
  }

  private List<Touches> touches(Collection<UUID> subjectIds) {
    if (subjectIds.isEmpty()) {
      return List.of();
    }
    var subject = unnest(subjectIds.toArray(UUID[]::new)).as("subject", "id");
    Field<UUID> id = field(name("subject", "id"), SQLDataType.UUID);
    Field<Instant> last =
        field(
            select(max(TIMELINE_ENTRY.MOMENT))
                .from(TIMELINE_ENTRY)
                .where(
                    TIMELINE_ENTRY.SUBJECT_ID.eq(id),
                    TIMELINE_ENTRY.PLANNED.isFalse(),
                    TIMELINE_ENTRY.KIND.eq(INTERACTIONS),
                    TIMELINE_ENTRY.RELEVANT.isTrue()));
    Field<Instant> next =
        field(
            select(min(TIMELINE_ENTRY.MOMENT))
                .from(TIMELINE_ENTRY)
                .where(
                    TIMELINE_ENTRY.SUBJECT_ID.eq(id),
                    TIMELINE_ENTRY.PLANNED.isTrue(),
                    TIMELINE_ENTRY.KIND.eq(INTERACTIONS),
                    TIMELINE_ENTRY.RELEVANT.isTrue(),
                    TIMELINE_ENTRY.MOMENT.lt(Slot.SOMEDAY)));
    return sql.select(id, last, next)
        .from(subject)
        .fetch(row -> new Touches(row.value1(), row.value2(), row.value3()));
  }

  private static List<UUID> all(Subjects subjects) {
    return Stream.concat(subjects.contactIds().stream(), subjects.companyIds().stream())
        .distinct()
        .toList();
  }
}

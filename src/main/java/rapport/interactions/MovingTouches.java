package rapport.interactions;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.contacts.MergePiece;

/** Moves who took part in interactions, where, and on whose cards they stand. */
@Component
class MovingTouches {
  private static final String PARTICIPANT_PART = "participant";
  private static final String PLACE = "place";
  private static final String ENTRY = "entry";

  private final DSLContext sql;

  MovingTouches(DSLContext sql) {
    this.sql = sql;
  }

  /** Another takes part in the stead of one; where that one does already, one row is enough. */
  List<MergePiece> participants(UUID from, UUID to) {
    List<MergePiece> pieces = new ArrayList<>();
    var other = PARTICIPANT.as("other");
    sql.deleteFrom(PARTICIPANT)
        .where(
            PARTICIPANT.CONTACT_ID.eq(from),
            exists(
                selectOne()
                    .from(other)
                    .where(
                        other.INTERACTION_ID.eq(PARTICIPANT.INTERACTION_ID),
                        other.CONTACT_ID.eq(to))))
        .returningResult(PARTICIPANT.INTERACTION_ID, PARTICIPANT.ORDINAL)
        .fetch()
        .forEach(row ->
            pieces.add(dropped(PARTICIPANT_PART, row.value1(), from, row.value2().toString())));
    sql.update(PARTICIPANT)
        .set(PARTICIPANT.CONTACT_ID, to)
        .where(PARTICIPANT.CONTACT_ID.eq(from))
        .returningResult(PARTICIPANT.INTERACTION_ID)
        .fetch(PARTICIPANT.INTERACTION_ID)
        .forEach(id -> pieces.add(MergePiece.moved(PARTICIPANT_PART, id, from)));
    return pieces;
  }

  private static MergePiece dropped(String part, UUID id, UUID from, String before) {
    return new MergePiece(part, id, from, MergePiece.DROPPED, before, null);
  }

  /** It took place with another company. */
  List<MergePiece> places(UUID from, UUID to) {
    return sql
        .update(INTERACTION)
        .set(INTERACTION.COMPANY_ID, to)
        .where(INTERACTION.COMPANY_ID.eq(from))
        .returningResult(INTERACTION.ID)
        .fetch(INTERACTION.ID)
        .stream()
        .map(id -> MergePiece.moved(PLACE, id, from))
        .toList();
  }

  /** What stands on one card stands on another, once. */
  List<MergePiece> entries(UUID from, UUID to) {
    List<MergePiece> pieces = new ArrayList<>();
    var other = TIMELINE_ENTRY.as("other");
    sql.deleteFrom(TIMELINE_ENTRY)
        .where(
            TIMELINE_ENTRY.SUBJECT_ID.eq(from),
            exists(
                selectOne()
                    .from(other)
                    .where(other.ENTRY_ID.eq(TIMELINE_ENTRY.ENTRY_ID), other.SUBJECT_ID.eq(to))))
        .returningResult(TIMELINE_ENTRY.ENTRY_ID)
        .fetch(TIMELINE_ENTRY.ENTRY_ID)
        .forEach(id -> pieces.add(dropped(ENTRY, id, from, "true")));
    sql.update(TIMELINE_ENTRY)
        .set(TIMELINE_ENTRY.SUBJECT_ID, to)
        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(from))
        .returningResult(TIMELINE_ENTRY.ENTRY_ID)
        .fetch(TIMELINE_ENTRY.ENTRY_ID)
        .forEach(id -> pieces.add(MergePiece.moved(ENTRY, id, from)));
    return pieces;
  }

  /**
   * Puts all of it back. What was moved first, so that what both shared is shared again. One that
   * was cancelled meanwhile stands on no card; one that was restored stands again on both.
   */
  void goBack(List<MergePiece> pieces, UUID kept) {
    Set<UUID> owners =
        pieces.stream()
            .map(MergePiece::fromId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (UUID owner : owners) {
      sql.update(PARTICIPANT)
          .set(PARTICIPANT.CONTACT_ID, owner)
          .where(
              PARTICIPANT.CONTACT_ID.eq(kept),
              PARTICIPANT.INTERACTION_ID.eq(
                  any(ids(pieces, PARTICIPANT_PART, owner, MergePiece.MOVED))))
          .execute();
      sql.update(INTERACTION)
          .set(INTERACTION.COMPANY_ID, owner)
          .where(
              INTERACTION.COMPANY_ID.eq(kept),
              INTERACTION.ID.eq(any(ids(pieces, PLACE, owner, MergePiece.MOVED))))
          .execute();
      shareAgain(pieces, owner);
      entriesBack(pieces, owner, kept);
    }
  }

  private void shareAgain(List<MergePiece> pieces, UUID owner) {
    for (MergePiece piece : pieces) {
      boolean shared =
          piece.part().equals(PARTICIPANT_PART)
              && piece.deed().equals(MergePiece.DROPPED)
              && piece.fromId().equals(owner);
      if (shared) {
        int ordinal = Integer.parseInt(Objects.requireNonNull(piece.before()));
        sql.insertInto(
                PARTICIPANT,
                PARTICIPANT.INTERACTION_ID,
                PARTICIPANT.CONTACT_ID,
                PARTICIPANT.ORDINAL)
            .select(
                select(INTERACTION.ID, val(owner), val(ordinal))
                    .from(INTERACTION)
                    .where(INTERACTION.ID.eq(piece.id())))
            .onConflictDoNothing()
            .execute();
      }
    }
  }

  /** A contact stands wherever it takes part; a company where it stood. */
  private void entriesBack(List<MergePiece> pieces, UUID owner, UUID kept) {
    UUID[] moved = both(pieces, owner, MergePiece.MOVED);
    sql.update(TIMELINE_ENTRY)
        .set(TIMELINE_ENTRY.SUBJECT_ID, owner)
        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(kept), TIMELINE_ENTRY.ENTRY_ID.eq(any(moved)))
        .execute();
    UUID[] shared = both(pieces, owner, MergePiece.DROPPED);
    sql.insertInto(
            TIMELINE_ENTRY,
            TIMELINE_ENTRY.SUBJECT_ID,
            TIMELINE_ENTRY.MOMENT,
            TIMELINE_ENTRY.ENTRY_ID,
            TIMELINE_ENTRY.PLANNED,
            TIMELINE_ENTRY.KIND,
            TIMELINE_ENTRY.RELEVANT)
        .select(
            select(
                    val(owner),
                    TIMELINE_ENTRY.MOMENT,
                    TIMELINE_ENTRY.ENTRY_ID,
                    TIMELINE_ENTRY.PLANNED,
                    TIMELINE_ENTRY.KIND,
                    TIMELINE_ENTRY.RELEVANT)
                .from(TIMELINE_ENTRY)
                .where(TIMELINE_ENTRY.SUBJECT_ID.eq(kept), TIMELINE_ENTRY.ENTRY_ID.eq(any(shared))))
        .onConflictDoNothing()
        .execute();
  }

  private static UUID[] both(List<MergePiece> pieces, UUID owner, String deed) {
    Set<UUID> ids = new LinkedHashSet<>(List.of(ids(pieces, PARTICIPANT_PART, owner, deed)));
    ids.addAll(List.of(ids(pieces, ENTRY, owner, deed)));
    return ids.toArray(UUID[]::new);
  }

  private static UUID[] ids(List<MergePiece> pieces, String part, UUID owner, String deed) {
    return pieces.stream()
        .filter(piece -> piece.part().equals(part) && piece.deed().equals(deed))
        .filter(piece -> piece.fromId().equals(owner))
        .map(MergePiece::id)
        .toArray(UUID[]::new);
  }

  /** One interaction that came later is another's. */
  void give(UUID id, UUID from, UUID to, RecordKind kind) {
    if (kind == RecordKind.CONTACT) {
      sql.update(PARTICIPANT)
          .set(PARTICIPANT.CONTACT_ID, to)
          .where(PARTICIPANT.INTERACTION_ID.eq(id), PARTICIPANT.CONTACT_ID.eq(from))
          .execute();
    } else {
      sql.update(INTERACTION)
          .set(INTERACTION.COMPANY_ID, to)
          .where(INTERACTION.ID.eq(id), INTERACTION.COMPANY_ID.eq(from))
          .execute();
    }
    sql.update(TIMELINE_ENTRY)
        .set(TIMELINE_ENTRY.SUBJECT_ID, to)
        .where(TIMELINE_ENTRY.ENTRY_ID.eq(id), TIMELINE_ENTRY.SUBJECT_ID.eq(from))
        .execute();
  }
}

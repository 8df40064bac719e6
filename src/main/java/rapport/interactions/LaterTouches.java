package rapport.interactions;

import static org.jooq.impl.DSL.select;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.MergePiece;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Interactions that came to a kept record after a merge. One that came through an address of a
 * record that is brought back goes with it, and so does one that follows from an interaction of
 * such a record; the others stay, unless somebody says otherwise.
 */
@Component
class LaterTouches {
  static final String PART = "interaction";
  private static final int MOST = 500;
  private static final int LEAST_DIGITS = 9;

  private final DSLContext sql;
  private final List<CameThrough> ways;
  private final JsonMapper json;

  LaterTouches(DSLContext sql, List<CameThrough> ways, JsonMapper json) {
    this.sql = sql;
    this.ways = ways;
    this.json = json;
  }

  /** The oldest first, so that what follows from one of them is asked about after it. */
  List<LaterPiece> of(Merge merge, List<MergePiece> pieces, User viewer) {
    Map<UUID, UUID> owners = new HashMap<>();
    for (MergePiece piece : pieces) {
      if (piece.part().equals("participant") || piece.part().equals("place")) {
        owners.putIfAbsent(piece.id(), piece.fromId());
      }
    }
    List<? extends Record> rows =
        sql.select(INTERACTION.fields())
            .from(INTERACTION)
            .where(INTERACTION.ID.gt(merge.id()), with(merge), Visible.to(viewer))
            .orderBy(INTERACTION.ID)
            .limit(MOST)
            .fetch();
    Map<UUID, UUID> through = through(rows, pieces);
    return rows.stream().map(row -> piece(row, merge, owners, through, viewer)).toList();
  }

  /** Whose address those came through that came from outside. */
  private Map<UUID, UUID> through(List<? extends Record> rows, List<MergePiece> pieces) {
    Map<String, UUID> owners = new HashMap<>();
    for (MergePiece piece : pieces) {
      if (piece.part().equals("point") && piece.deed().equals(MergePiece.MOVED)) {
        JsonNode point = json.readTree(Objects.requireNonNullElse(piece.before(), "{}"));
        owners.put(key(point.path("value").asString("")), piece.fromId());
        owners.put(key(point.path("canonical").asString("")), piece.fromId());
      }
    }
    List<UUID> ids = rows.stream().map(row -> row.get(INTERACTION.ID)).toList();
    Map<UUID, UUID> through = new HashMap<>();
    for (CameThrough way : ways) {
      way.addresses(ids)
          .forEach((id, address) -> {
            UUID owner = owners.get(key(address));
            if (owner != null) {
              through.put(id, owner);
            }
          });
    }
    return through;
  }

  /** The same for all ways to write an address: of a phone its last nine digits. */
  private static String key(String address) {
    String digits = address.replaceAll("\\D", "");
    return address.contains("@") || digits.length() < LEAST_DIGITS
        ? address.strip().toLowerCase(Locale.ROOT)
        : digits.substring(digits.length() - LEAST_DIGITS);
  }

  private static Condition with(Merge merge) {
    return merge.kind() == RecordKind.CONTACT
        ? INTERACTION.ID.in(
            select(PARTICIPANT.INTERACTION_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.CONTACT_ID.eq(merge.keptId())))
        : INTERACTION
            .COMPANY_ID
            .eq(merge.keptId())
            .or(
                INTERACTION.ID.in(
                    select(TIMELINE_ENTRY.ENTRY_ID)
                        .from(TIMELINE_ENTRY)
                        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(merge.keptId()))));
  }

  private static LaterPiece piece(
      Record row, Merge merge, Map<UUID, UUID> owners, Map<UUID, UUID> through, User viewer) {
    UUID id = row.get(INTERACTION.ID);
    UUID cause = row.get(INTERACTION.CAUSE_ID);
    UUID led = cause == null ? merge.keptId() : owners.getOrDefault(cause, merge.keptId());
    UUID owner = through.getOrDefault(id, led);
    owners.put(id, owner);
    boolean told = viewer.fieldRight(RecordKind.INTERACTION, "subject").reads();
    return new LaterPiece(
        new LaterPiece.Key(PART, id.toString()),
        told ? row.get(INTERACTION.SUBJECT) : "",
        row.get(INTERACTION.MOMENT),
        LaterPiece.Happening.ADDED,
        owner);
  }
}

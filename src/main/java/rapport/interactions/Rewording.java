package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** Says something else of what is planned, as calendars of phones do. */
@Component
@Transactional
public class Rewording {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_NOTE = 10_000;

  /** What is said of it: the subject, where, and what to think of then. */
  public record Said(String subject, String place, String note) {
    static Said of(Interaction planned) {
      return new Said(planned.subject(), planned.place(), planned.note());
    }
  }

  private final DSLContext sql;
  private final Locking rows;
  private final Changes changes;

  Rewording(DSLContext sql, Locking rows, Changes changes) {
    this.sql = sql;
    this.rows = rows;
    this.changes = changes;
  }

  /**
   * Says it, if it is anything else. What the user may not read stays as it is; {@link Invalid} for
   * what they may read and not write.
   */
  public void reword(UUID id, Said said, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Interaction planned = rows.planned(id, act.user());
    Said known = Said.of(planned);
    Said checked = checked(known, said, act);
    if (checked.equals(known)) {
      return;
    }
    sql.update(INTERACTION)
        .set(INTERACTION.SUBJECT, checked.subject())
        .set(INTERACTION.PLACE, checked.place())
        .set(INTERACTION.NOTE, checked.note())
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.eq(id))
        .execute();
    changes.record(act, "change", "interaction", id, Map.of("subject", checked.subject()));
  }

  private static Said checked(Said known, Said said, Act act) {
    List<Complaint> complaints = new ArrayList<>();
    Said kept =
        new Said(
            kept(
                new Text("subject", known.subject(), said.subject(), LONGEST_LINE),
                act,
                complaints),
            kept(new Text("place", known.place(), said.place(), LONGEST_LINE), act, complaints),
            kept(new Text("note", known.note(), said.note(), LONGEST_NOTE), act, complaints));
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return kept;
  }

  private record Text(String field, String known, String said, int longest) {}

  private static String kept(Text text, Act act, List<Complaint> complaints) {
    FieldRight right = act.user().fieldRight(RecordKind.INTERACTION, text.field());
    String said = text.said().strip();
    if (right.reads() && !right.writes() && !said.equals(text.known())) {
      complaints.add(Complaint.of(text.field(), "readOnly"));
    }
    if (said.length() > text.longest()) {
      complaints.add(Complaint.of(text.field(), "tooLong", text.longest()));
    }
    return right.writes() ? said : text.known();
  }
}

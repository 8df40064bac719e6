package rapport.leads.incoming;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.leads.db.Tables.INCOMING_TOUCH;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Identified.Candidate;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.leads.incoming.IncomingTouch.State;

/**
 * The one way in for every channel. What comes is kept in a transaction of its own before anybody
 * tries to understand it, so nothing is lost that the sender was told of as received.
 */
@Component
public class IncomingTouches {
  private static final Logger LOG = LoggerFactory.getLogger(IncomingTouches.class);
  private static final int MOST_TRIES = 5;
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);
  private static final int AT_A_TIME = 200;
  private static final int LONGEST_ID = 300;
  private static final int LONGEST_ADDRESS = 300;
  private static final List<String> WAITING =
      List.of(State.STORED.code(), State.AMBIGUOUS.code(), State.REFUSED.code());

  private final DSLContext sql;
  private final Storing storing;
  private final Understanding understanding;
  private final Correcting correcting;
  private final TransactionTemplate reading;
  private final Clock clock;

  IncomingTouches(
      DSLContext sql,
      Storing storing,
      Understanding understanding,
      Correcting correcting,
      TransactionTemplate reading,
      Clock clock) {
    this.sql = sql;
    this.storing = storing;
    this.understanding = understanding;
    this.correcting = correcting;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * Whether something was told for the first time.
   *
   * @param fresh false if the channel had told it before
   */
  public record Received(UUID id, boolean fresh) {}

  /**
   * Keeps what came in, and tries to understand it. Returns once it is kept for good; what can't be
   * understood waits to be looked at.
   *
   * @param by whose program told it, null for nobody's
   */
  public Received receive(Incoming incoming, @Nullable UUID by) {
    if (incoming.externalId().length() > LONGEST_ID) {
      throw new Invalid("externalId", "tooLong", LONGEST_ID);
    }
    if (incoming.address().length() > LONGEST_ADDRESS) {
      throw new Invalid("address", "tooLong", LONGEST_ADDRESS);
    }
    Storing.Kept kept = storing.keep(incoming, by, clock.instant());
    if (kept.fresh()) {
      understand(kept.id());
    }
    return new Received(kept.id(), kept.fresh());
  }

  /** Tries to understand what a node left behind that died. */
  public void resume() {
    storing.leftBehind(clock.instant().minus(LEFT_BEHIND), AT_A_TIME).forEach(this::understand);
  }

  private void understand(UUID id) {
    try {
      understanding.understand(id);
    } catch (Invalid invalid) {
      storing.tried(id, State.REFUSED, invalid.complaints().getFirst().code());
    } catch (RuntimeException failure) {
      LOG.error("What came in as {} could not be understood", id, failure);
      int tries = tries(id);
      storing.tried(id, tries + 1 < MOST_TRIES ? State.STORED : State.REFUSED, "incomingFailed");
    }
  }

  private int tries(UUID id) {
    return sql.select(INCOMING_TOUCH.TRIES)
        .from(INCOMING_TOUCH)
        .where(INCOMING_TOUCH.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  /** Tries once more what waits. */
  public void retry(UUID id, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    find(id, act.user());
    understand(id);
  }

  /** Says which contact it is; it is logged with them. */
  public void choose(UUID id, UUID contactId, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    understanding.is(id, contactId, act);
  }

  /** Says that it is nobody known; a contact and a lead are made, by this name if one is given. */
  public void chooseNew(UUID id, String name, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    understanding.isNew(id, name, act);
  }

  /** Says that it was somebody else; what was logged goes to their card. */
  public void correct(UUID id, UUID contactId, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    correcting.wasSomebodyElse(id, contactId, act);
  }

  /** Says that nothing is to be done about it, and why. */
  public void dismiss(UUID id, String note, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    understanding.dismiss(id, note, act);
  }

  /** One of them; {@link Absent} if there is none. */
  public IncomingTouch find(UUID id, User viewer) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    return sql.selectFrom(INCOMING_TOUCH)
        .where(INCOMING_TOUCH.ID.eq(id))
        .fetchOptional(storing::touch)
        .orElseThrow(() -> new Absent("incoming", id));
  }

  /** What a lead came in by, for whoever sees the lead; the latest if it was told twice. */
  public Optional<IncomingTouch> ofLead(UUID leadId) {
    return sql.selectFrom(INCOMING_TOUCH)
        .where(INCOMING_TOUCH.LEAD_ID.eq(leadId))
        .orderBy(INCOMING_TOUCH.RECEIVED_AT.desc())
        .limit(1)
        .fetchOptional(storing::touch);
  }

  /** Who may be behind it, of those the viewer sees: people first, then companies. */
  public List<Candidate> candidates(IncomingTouch touch, User viewer) {
    Understanding.Candidates found =
        reading.execute(status -> understanding.candidates(touch.content(), viewer));
    return java.util.stream.Stream.concat(found.people().stream(), found.companies().stream())
        .toList();
  }

  /** What came in, the latest first: all of it, or what waits. */
  public Page<IncomingTouch> list(boolean waiting, Optional<Cursor> after, int limit, User viewer) {
    viewer.needs(Right.DISTRIBUTE_LEADS);
    Condition behind =
        after
            .map(cursor ->
                (Condition)
                    row(INCOMING_TOUCH.RECEIVED_AT, INCOMING_TOUCH.ID)
                        .lt(row(val(cursor.moment()), val(cursor.id()))))
            .orElse(trueCondition());
    List<IncomingTouch> rows =
        sql.selectFrom(INCOMING_TOUCH)
            .where(waiting ? INCOMING_TOUCH.STATE.in(WAITING) : trueCondition(), behind)
            .orderBy(INCOMING_TOUCH.RECEIVED_AT.desc(), INCOMING_TOUCH.ID.desc())
            .limit(limit + 1)
            .fetch(storing::touch);
    return Page.of(rows, limit, last -> new Cursor(last.receivedAt().toString(), last.id()));
  }

  /** How many wait, counted up to a number. */
  public int waiting(int most) {
    return sql.fetchCount(
        sql.selectOne().from(INCOMING_TOUCH).where(INCOMING_TOUCH.STATE.in(WAITING)).limit(most));
  }
}

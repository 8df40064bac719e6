package rapport.exchange;

import java.util.List;
import java.util.UUID;
import rapport.access.Act;
import rapport.access.User;
import rapport.exchange.reading.PointKind;
import rapport.exchange.reading.SourceRow;
import rapport.kernel.PhoneNumber;

/**
 * Makes clients of the rows of an address book. Declared here, implemented by the module that keeps
 * the clients.
 */
public interface ClientIntake {
  /**
   * Rows to be taken together.
   *
   * @param country whose habits apply to phones without a country code (ISO 3166-1 alpha-2)
   * @param responsibleId who becomes responsible for new clients of whom the file doesn't say it
   */
  record Batch(
      List<SourceRow.Read> rows,
      String country,
      UUID responsibleId,
      OnKnown onKnown,
      OnStranger onStranger) {
    Batch(List<SourceRow.Read> rows, Import of) {
      this(rows, of.country(), of.userId(), of.onKnown(), of.onStranger());
    }
  }

  /**
   * What would become of a row.
   *
   * @param reason why it is refused, as {@link Reasons} says it; "" if it is not
   * @param own what it would put into fields that users added, each with the column's name
   */
  record Foreseen(
      int number,
      RowOutcome outcome,
      String reason,
      String name,
      String company,
      List<Address> addresses,
      List<String> own) {}

  /**
   * One address as it would be kept.
   *
   * @param canonical its one form (E.164 for phones); "" where it couldn't be read
   */
  record Address(PointKind kind, String value, String canonical) {

    /** As people read it. */
    public String display() {
      return kind == PointKind.PHONE && !canonical.isEmpty()
          ? new PhoneNumber(canonical).display()
          : value;
    }

    /** Whether it is a phone or e-mail that couldn't be read and is kept as it stands. */
    public boolean isDoubtful() {
      return canonical.isEmpty() && (kind == PointKind.PHONE || kind == PointKind.EMAIL);
    }
  }

  /** What became of a row; the reason as in {@link Foreseen}. */
  record Became(int number, RowOutcome outcome, String reason) {}

  /**
   * What was done to one client, enough to take it back; of one that rows were about and that had
   * everything already, that it was met.
   *
   * @param title what people call the client
   * @param made whether it was new
   * @param version the client's after the act
   * @param added what was added to a client that was there before; means something to the intake
   *     alone
   */
  record Trace(
      ClientKind kind, UUID clientId, String title, boolean made, int version, List<String> added) {

    /** Whether the client was met and nothing done to it. */
    public boolean isMeeting() {
      return !made && added.isEmpty();
    }

    /** The client's version before the act. */
    int before() {
      return isMeeting() ? version : version - 1;
    }
  }

  /** What taking some rows led to: one {@link Became} for each row, one trace per client. */
  record Taken(List<Became> rows, List<Trace> traces) {}

  /**
   * A client that an undo left as it is.
   *
   * @param reason the end of a message key {@code import.kept.<code>}
   */
  record Kept(UUID clientId, String reason) {}

  /** Looks ahead batch by batch; each sees what those before it would have made. */
  interface Foresight {
    /** What {@link #take} would do with the next rows; nothing is written. */
    List<Foreseen> of(Batch batch);
  }

  /**
   * Begins to look ahead for a user. However many rows there are, it holds no more of them than fit
   * into some megabytes: of a client it has lost sight of it still knows that there was one.
   */
  Foresight foresight(User user, OnKnown onKnown);

  /** {@link Foresight} of rows that stand alone. */
  default List<Foreseen> foresee(Batch batch, User user) {
    return foresight(user, batch.onKnown()).of(batch);
  }

  /**
   * Writes the rows; who is there already is treated as the batch says. Runs in the caller's
   * transaction, with a number of statements that doesn't depend on the number of rows.
   */
  Taken take(Batch batch, Act act);

  /**
   * Takes back what was done to some clients, all of one kind; contacts are to be undone before
   * companies. Runs in the caller's transaction. Whether the user may undo has been looked at when
   * they asked; a client that is changed has its version raised by one.
   *
   * @return those that were left as they are, because somebody has worked with them since
   */
  List<Kept> undo(List<Trace> traces, Act act);
}

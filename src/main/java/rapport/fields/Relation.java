package rapport.fields;

import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import rapport.access.RecordKind;
import rapport.access.User;

/**
 * The way from a record to records of another kind, so that a filter can ask about those: a
 * contact's company, a company's people. What it is called is the message {@code
 * relation.<from>.<code>}.
 *
 * @param told the field of contacts or companies that tells it; where that is hidden, so is the way
 * @param owners given what must hold of the other records, the ids of the records that lead there
 */
public record Relation(
    String code,
    RecordKind from,
    RecordKind to,
    Told told,
    Function<Condition, Select<Record1<UUID>>> owners) {
  /** A field by its kind and code. */
  public record Told(RecordKind kind, String field) {}

  boolean isSeenBy(User viewer) {
    return viewer.fieldRight(told.kind(), told.field()).reads();
  }
}

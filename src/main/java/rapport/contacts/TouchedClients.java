package rapport.contacts;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import rapport.fields.RecordTable;
import rapport.kernel.Conflict;

/** Contacts or companies as those with whom somebody spoke and will speak. */
record TouchedClients(DSLContext sql, RecordTable clients) {

  /** Notes when somebody was last spoken with and will be next. */
  void touched(Collection<Touches> touches) {
    if (touches.isEmpty()) {
      return;
    }
    // one statement with binds, which PostgreSQL prepares; a list of queries would be inlined
    BatchBindStep update =
        sql.batch(
            sql.update(clients.table())
                .set(column("last_touch_at", Instant.class), (Instant) null)
                .set(column("next_touch_at", Instant.class), (Instant) null)
                .where(clients.id().eq((UUID) null)));
    for (Touches one : touches) {
      update = update.bind(one.last(), one.next(), one.clientId());
    }
    update.execute();
  }

  /**
   * Makes others who want to note touches of these wait until the transaction ends; in the order of
   * the ids, so that two never wait for each other.
   *
   * @throws Conflict "mergedMeanwhile" if one of them is another by now
   */
  void lock(Collection<UUID> ids) {
    Field<UUID> mergedInto = column("merged_into", UUID.class);
    // the weaker lock, for a row that refers to the client holds a share of its key already
    boolean merged =
        sql
            .select(mergedInto)
            .from(clients.table())
            .where(clients.id().in(ids))
            .orderBy(clients.id())
            .forNoKeyUpdate()
            .fetch(mergedInto)
            .stream()
            .anyMatch(Objects::nonNull);
    if (merged) {
      throw new Conflict("mergedMeanwhile");
    }
  }

  private <T> Field<T> column(String name, Class<T> type) {
    return Objects.requireNonNull(clients.table().field(name, type));
  }
}

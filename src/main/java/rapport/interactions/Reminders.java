package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.User;
import rapport.access.Users;

/** Reminds of what is planned, once, on whichever node comes first. */
@Component
@Transactional
public class Reminders {
  private static final int AT_A_TIME = 500;

  /** Whoever was away for longer finds it among what is overdue. */
  private static final Duration TOO_LATE = Duration.ofHours(12);

  private final DSLContext sql;
  private final Users users;
  private final Notices notices;

  Reminders(DSLContext sql, Users users, Notices notices) {
    this.sql = sql;
    this.users = users;
    this.notices = notices;
  }

  /**
   * Reminds everybody concerned of what it is time for.
   *
   * @return how many interactions that were
   */
  public int remind(Instant now) {
    List<? extends Record> due =
        sql.selectFrom(INTERACTION)
            .where(INTERACTION.REMIND_AT.le(now))
            .orderBy(INTERACTION.REMIND_AT)
            .limit(AT_A_TIME)
            .forUpdate()
            .skipLocked()
            .fetch();
    Map<UUID, Optional<User>> readers = new HashMap<>();
    due.stream().filter(row -> isInTime(row, now)).forEach(row -> tell(row, readers, now));
    sql.update(INTERACTION)
        .setNull(INTERACTION.REMIND_AT)
        .where(
            INTERACTION.ID.eq(
                DSL.any(due.stream().map(row -> row.get(INTERACTION.ID)).toArray(UUID[]::new))))
        .execute();
    return due.size();
  }

  private static boolean isInTime(Record row, Instant now) {
    return row.get(INTERACTION.STATE).equals(State.PLANNED.code())
        && row.get(INTERACTION.RELEVANT)
        && row.get(INTERACTION.DUE_AT).plus(TOO_LATE).isAfter(now);
  }

  /** Each in the words they may read; who is no longer here isn't told. */
  private void tell(Record row, Map<UUID, Optional<User>> readers, Instant now) {
    Set<UUID> ids = new LinkedHashSet<>(List.of(row.get(INTERACTION.RESPONSIBLE_ID)));
    ids.addAll(List.of(row.get(INTERACTION.COLLEAGUE_IDS)));
    for (UUID id : ids) {
      readers
          .computeIfAbsent(id, one -> users.find(one).filter(User::active))
          .ifPresent(reader -> notices.remind(Set.of(id), tiding(row, reader), now));
    }
  }

  private static Notice.Tiding tiding(Record row, User reader) {
    String called =
        Visible.called(row.get(INTERACTION.SUBJECT), row.get(INTERACTION.METHOD), reader);
    return new Notice.Tiding(
        "interaction",
        row.get(INTERACTION.ID),
        "reminder",
        List.of(called, Notice.moment(row.get(INTERACTION.PLANNED_AT))));
  }
}

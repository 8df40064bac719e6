package rapport.access;

import static rapport.access.db.Tables.NOTICE_PREFERENCE;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each employee wants to be told of notices. */
@Component
@Transactional
public class NoticeWays {
  private final DSLContext sql;

  NoticeWays(DSLContext sql) {
    this.sql = sql;
  }

  /** The way for each topic. */
  @Transactional(readOnly = true)
  public Map<NoticeTopic, NoticeWay> of(UUID userId) {
    Map<NoticeTopic, NoticeWay> ways = new EnumMap<>(NoticeTopic.class);
    for (NoticeTopic topic : NoticeTopic.values()) {
      ways.put(topic, NoticeWay.USUAL);
    }
    sql.selectFrom(NOTICE_PREFERENCE)
        .where(NOTICE_PREFERENCE.USER_ID.eq(userId))
        .forEach(row ->
            NoticeTopic.ofCode(row.get(NOTICE_PREFERENCE.TOPIC))
                .ifPresent(topic ->
                    ways.put(
                        topic,
                        NoticeWay.ofCode(row.get(NOTICE_PREFERENCE.WAY)).orElse(NoticeWay.USUAL))));
    return ways;
  }

  /** Chooses one's own. */
  public void choose(Map<NoticeTopic, NoticeWay> ways, Act act) {
    ways.forEach((topic, way) ->
        sql.insertInto(NOTICE_PREFERENCE)
            .set(NOTICE_PREFERENCE.USER_ID, act.userId())
            .set(NOTICE_PREFERENCE.TOPIC, topic.code())
            .set(NOTICE_PREFERENCE.WAY, way.code())
            .onConflict(NOTICE_PREFERENCE.USER_ID, NOTICE_PREFERENCE.TOPIC)
            .doUpdate()
            .set(NOTICE_PREFERENCE.WAY, way.code())
            .execute());
  }
}

package rapport.notes;

import static rapport.notes.db.Tables.MENTION;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.User;
import rapport.access.Users;

/**
 * Colleagues who are called by {@code @} and their name in what somebody writes: each is told once
 * for a record, if they may see it.
 */
@Component
@Transactional
public class Mentions {
  private static final char SIGN = '@';

  private final DSLContext sql;
  private final Users users;
  private final Notices notices;

  Mentions(DSLContext sql, Users users, Notices notices) {
    this.sql = sql;
    this.users = users;
    this.notices = notices;
  }

  /** Those of these people whom a text calls, the longest name first where one begins another. */
  static List<User> in(String text, List<User> people) {
    List<User> called = new ArrayList<>();
    if (text.indexOf(SIGN) < 0) {
      return called;
    }
    String rest = text;
    for (User user : longestFirst(people)) {
      if (!user.name().isBlank()) {
        String without = call(user).matcher(rest).replaceAll(" ");
        if (!without.equals(rest)) {
          called.add(user);
        }
        rest = without;
      }
    }
    return called;
  }

  /** The name as a whole: another that begins alike is somebody else, an address calls nobody. */
  private static Pattern call(User user) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + SIGN + Pattern.quote(user.name()) + "(?![\\p{L}\\p{N}])");
  }

  private static List<User> longestFirst(List<User> people) {
    return people.stream()
        .filter(User::active)
        .sorted(Comparator.comparingInt((User user) -> user.name().length()).reversed())
        .toList();
  }

  /**
   * Tells those whom a text calls and who were not told of this record before; whoever isn't called
   * any more and wasn't told is forgotten.
   *
   * @param sees whether somebody may see the record
   * @return the names of those who may not, and so were not told
   */
  public List<String> tell(
      UUID recordId, String text, Predicate<User> sees, Notice.Tiding tiding, Act act) {
    List<String> untold = new ArrayList<>();
    List<User> called = text.indexOf(SIGN) < 0 ? List.of() : in(text, users.all());
    sql.deleteFrom(MENTION)
        .where(
            MENTION.RECORD_ID.eq(recordId),
            MENTION.TOLD.isFalse(),
            MENTION.USER_ID.notIn(called.stream().map(User::id).toList()))
        .execute();
    for (User one : called) {
      User colleague = users.find(one.id()).orElseThrow(); // with the rights of their teams
      boolean may = sees.test(colleague);
      boolean fresh = write(recordId, colleague.id(), may);
      if (may && fresh) {
        notices.tell(List.of(colleague.id()), tiding, act);
      } else if (!may) {
        untold.add(colleague.name());
      }
    }
    return untold;
  }

  /** Whether they are to be told now: never called before, or not told as they didn't see it. */
  private boolean write(UUID recordId, UUID userId, boolean told) {
    return sql.insertInto(MENTION)
            .set(MENTION.RECORD_ID, recordId)
            .set(MENTION.USER_ID, userId)
            .set(MENTION.TOLD, told)
            .onConflict(MENTION.RECORD_ID, MENTION.USER_ID)
            .doUpdate()
            .set(MENTION.TOLD, told)
            .where(MENTION.TOLD.isFalse())
            .execute()
        > 0;
  }

  /** By record, the names of those who were called there and may not see it. */
  @Transactional(readOnly = true)
  public Map<UUID, List<String>> untold(Collection<UUID> recordIds) {
    Map<UUID, List<UUID>> ids =
        sql.select(MENTION.RECORD_ID, MENTION.USER_ID)
            .from(MENTION)
            .where(among(MENTION.RECORD_ID, recordIds), MENTION.TOLD.isFalse())
            .orderBy(MENTION.USER_ID)
            .fetchGroups(MENTION.RECORD_ID, MENTION.USER_ID);
    Map<UUID, List<String>> names = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      Map<UUID, String> all = users.names();
      ids.forEach((record, people) ->
          names.put(
              record, people.stream().flatMap(one -> Stream.ofNullable(all.get(one))).toList()));
    }
    return names;
  }
}

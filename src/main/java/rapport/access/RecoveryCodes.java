package rapport.access;

import static rapport.access.db.Tables.RECOVERY_CODE;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ten codes that each open once, for whoever has lost the phone. They are long enough (16 signs,
 * some 79 random bits) that a plain hash keeps them.
 */
@Component
@Transactional
class RecoveryCodes {
  static final int COUNT = 10;

  /** Nothing that one could take for something else on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;

  private final DSLContext sql;

  RecoveryCodes(DSLContext sql) {
    this.sql = sql;
  }

  /** Makes new codes; the old ones are void. */
  List<String> make(UUID userId) {
    forget(userId);
    List<String> codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
    var rows = sql.insertInto(RECOVERY_CODE, RECOVERY_CODE.USER_ID, RECOVERY_CODE.HASH);
    for (String code : codes) {
      rows = rows.values(userId, Secrets.hash(code));
    }
    rows.execute();
    return codes.stream().map(RecoveryCodes::spaced).toList();
  }

  /** Whether this is an unused code; it is used then. */
  boolean use(UUID userId, String typed, Instant now) {
    String code = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return sql.update(RECOVERY_CODE)
            .set(RECOVERY_CODE.USED_AT, now)
            .where(
                RECOVERY_CODE.USER_ID.eq(userId),
                RECOVERY_CODE.HASH.eq(Secrets.hash(code)),
                RECOVERY_CODE.USED_AT.isNull())
            .execute()
        == 1;
  }

  @Transactional(readOnly = true)
  int left(UUID userId) {
    return sql.fetchCount(
        RECOVERY_CODE, RECOVERY_CODE.USER_ID.eq(userId), RECOVERY_CODE.USED_AT.isNull());
  }

  void forget(UUID userId) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.USER_ID.eq(userId)).execute();
  }

  private static String random() {
    return new SecureRandom()
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }

  /** "abcd-efgh-jkmn-pqrs". */
  private static String spaced(String code) {
    return code.replaceAll("(.{4})(?!$)", "$1-");
  }
}

package rapport.access;

import static rapport.access.db.Tables.SECOND_FACTOR;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Invalid;
import rapport.platform.Vault;

/**
 * The second factor of those who have one: an authenticator app (see {@link Totp}) and recovery
 * codes. It is asked for after the password; tokens of programs don't need it.
 */
@Component
@Transactional
public class SecondFactors {
  /** What is still needed of somebody whose password was right. */
  public enum Need {
    NOTHING,
    CODE,
    SETTING_UP
  }

  private final DSLContext sql;
  private final Vault vault;
  private final RecoveryCodes codes;
  private final SecondFactorDuty duty;
  private final Changes changes;
  private final Clock clock;

  public SecondFactors(
      DSLContext sql,
      Vault vault,
      RecoveryCodes codes,
      SecondFactorDuty duty,
      Changes changes,
      Clock clock) {
    this.sql = sql;
    this.vault = vault;
    this.codes = codes;
    this.duty = duty;
    this.changes = changes;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Need need(User user) {
    if (isOn(user.id())) {
      return Need.CODE;
    }
    return duty.concerns(user) ? Need.SETTING_UP : Need.NOTHING;
  }

  @Transactional(readOnly = true)
  public boolean isOn(UUID userId) {
    return sql.fetchExists(SECOND_FACTOR, of(userId).and(SECOND_FACTOR.CONFIRMED_AT.isNotNull()));
  }

  /** How many recovery codes are unused. */
  @Transactional(readOnly = true)
  public int codesLeft(UUID userId) {
    return codes.left(userId);
  }

  /**
   * The secret that is being set up; the same one until it is confirmed, so that a page shown twice
   * or in two windows shows one thing.
   *
   * @throws Invalid if the second factor is on
   */
  public byte[] begin(User user) {
    if (isOn(user.id())) {
      throw new Invalid("code", "secondFactorIsOn");
    }
    return secret(user.id(), false).orElseGet(() -> newSecret(user.id()));
  }

  private byte[] newSecret(UUID userId) {
    byte[] secret = Totp.newSecret();
    byte[] sealed = vault.seal(secret);
    sql.insertInto(SECOND_FACTOR)
        .set(SECOND_FACTOR.USER_ID, userId)
        .set(SECOND_FACTOR.SECRET, sealed)
        .set(SECOND_FACTOR.BEGUN_AT, clock.instant())
        .onConflict(SECOND_FACTOR.USER_ID)
        .doUpdate() // sealed with a key that is gone
        .set(SECOND_FACTOR.SECRET, sealed)
        .execute();
    return secret;
  }

  /**
   * Turns the second factor on if this is a code of the secret being set up.
   *
   * @return the recovery codes, to be shown once
   */
  public List<String> confirm(String code, Act act) {
    UUID user = act.userId();
    OptionalLong step =
        secret(user, false).map(secret -> match(secret, code, 0)).orElse(OptionalLong.empty());
    if (step.isEmpty()) {
      throw new Invalid("code", "wrongCode");
    }
    sql.update(SECOND_FACTOR)
        .set(SECOND_FACTOR.CONFIRMED_AT, act.at())
        .set(SECOND_FACTOR.LAST_STEP, step.getAsLong())
        .where(of(user))
        .execute();
    changes.record(act, "second_factor_on", "user", user, Map.of());
    return codes.make(user);
  }

  /** Whether this is a code of the app or a recovery code, not used before; it is used then. */
  public boolean accepts(User user, String typed) {
    String code = typed.replaceAll("\\s", "");
    if (code.length() == Totp.DIGITS) {
      return acceptsFromApp(user.id(), code);
    }
    Instant now = clock.instant();
    boolean accepted = codes.use(user.id(), code, now);
    if (accepted) {
      changes.record(new Act(user, now, Via.PAGE), "recovery_code", "user", user.id(), Map.of());
    }
    return accepted;
  }

  private boolean acceptsFromApp(UUID userId, String code) {
    Record2<byte[], Long> row =
        sql.select(SECOND_FACTOR.SECRET, SECOND_FACTOR.LAST_STEP)
            .from(SECOND_FACTOR)
            .where(of(userId), SECOND_FACTOR.CONFIRMED_AT.isNotNull())
            .fetchOne();
    if (row == null) {
      return false;
    }
    OptionalLong step =
        vault
            .open(row.value1())
            .map(secret -> match(secret, code, row.value2()))
            .orElse(OptionalLong.empty());
    return step.isPresent() && used(userId, step.getAsLong());
  }

  /** Of two who send the same code at once, one comes in. */
  private boolean used(UUID userId, long step) {
    return sql.update(SECOND_FACTOR)
            .set(SECOND_FACTOR.LAST_STEP, step)
            .where(of(userId), SECOND_FACTOR.LAST_STEP.lt(step))
            .execute()
        == 1;
  }

  private OptionalLong match(byte[] secret, String code, long lastUsed) {
    return Totp.match(secret, code.replaceAll("\\s", ""), clock.instant(), lastUsed);
  }

  /** Whether codes of the app can be checked here: not if they were set up under another key. */
  @Transactional(readOnly = true)
  public boolean checkable(UUID userId) {
    return secret(userId, true).isPresent();
  }

  private Optional<byte[]> secret(UUID userId, boolean confirmed) {
    Condition state =
        confirmed ? SECOND_FACTOR.CONFIRMED_AT.isNotNull() : SECOND_FACTOR.CONFIRMED_AT.isNull();
    return sql.select(SECOND_FACTOR.SECRET)
        .from(SECOND_FACTOR)
        .where(of(userId), state)
        .fetchOptional(SECOND_FACTOR.SECRET)
        .flatMap(vault::open);
  }

  /** Makes new recovery codes for oneself; the old ones are void. */
  public List<String> renewCodes(Act act) {
    if (!isOn(act.userId())) {
      throw new Invalid("code", "secondFactorIsOff");
    }
    changes.record(act, "recovery_codes", "user", act.userId(), Map.of());
    return codes.make(act.userId());
  }

  /** Turns the second factor off, one's own or, for an administrator, anybody's. */
  public void turnOff(UUID userId, Act act) {
    if (!userId.equals(act.userId())) {
      act.needs(Right.ADMINISTER);
    }
    codes.forget(userId);
    if (sql.deleteFrom(SECOND_FACTOR).where(of(userId)).execute() > 0) {
      changes.record(act, "second_factor_off", "user", userId, Map.of());
    }
  }

  private static Condition of(UUID userId) {
    return SECOND_FACTOR.USER_ID.eq(userId);
  }
}

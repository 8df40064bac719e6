package rapport.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a contact or company has come with us. */
public enum ClientStage {
  /** Has asked for something; nobody knows yet whether anything may come of it. */
  LEAD,
  /** Was looked at and found worth the work. */
  PROSPECT,
  CLIENT,
  /** Was a client once. */
  FORMER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClientStage> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether somebody at another stage comes further by this one; a former client does by any. */
  public boolean isBeyond(@Nullable ClientStage now) {
    return now == null || (now == FORMER ? this != FORMER : compareTo(now) > 0);
  }
}

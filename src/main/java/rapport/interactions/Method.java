package rapport.interactions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which channel an interaction takes place. */
public enum Method {
  CALL,
  MEETING,
  GROUP_MEETING,
  EMAIL,
  LETTER,
  SMS,
  CHAT,
  SOCIAL,
  SURVEY;

  /** As the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Method> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}

package rapport.leads;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import rapport.interactions.Method;

/** By which way an inquiry came. */
public enum LeadChannel {
  CALL(Method.CALL),
  EMAIL(Method.EMAIL),
  FORM(Method.EMAIL),
  CHAT(Method.CHAT),
  SMS(Method.SMS),
  SOCIAL(Method.SOCIAL),
  MEETING(Method.MEETING),
  LETTER(Method.LETTER),
  OTHER(Method.EMAIL);

  private final Method method;

  LeadChannel(Method method) {
    this.method = method;
  }

  /** The method of the interaction by which it came. */
  public Method method() {
    return method;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LeadChannel> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}

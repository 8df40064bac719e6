package rapport.contacts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a contact or company is to us. */
public enum ClientRole {
  CLIENT,
  PARTNER,
  SUPPLIER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ClientRole> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}

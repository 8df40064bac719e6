package rapport.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a role may do with one field, from nothing to everything. */
public enum FieldRight {
  HIDDEN,
  READ,
  WRITE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FieldRight> ofCode(String code) {
    return Arrays.stream(values()).filter(right -> right.code().equals(code)).findFirst();
  }

  public boolean reads() {
    return this != HIDDEN;
  }

  public boolean writes() {
    return this == WRITE;
  }
}

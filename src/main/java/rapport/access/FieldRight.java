package rapport.access;

import java.util.Locale;

/** What a role may do with one field, from nothing to everything. */
public enum FieldRight {
  HIDDEN,
  READ,
  WRITE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean reads() {
    return this != HIDDEN;
  }

  public boolean writes() {
    return this == WRITE;
  }
}

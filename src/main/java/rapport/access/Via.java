package rapport.access;

import java.util.Locale;

/** The way by which a change came in. */
public enum Via {
  PAGE,
  API,
  DEVICE,
  IMPORT,
  SYSTEM;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

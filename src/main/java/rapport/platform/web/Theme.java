package rapport.platform.web;

import java.util.Locale;

/** Light, dark, or what the operating system asks for. */
public enum Theme {
  LIGHT,
  DARK,
  AUTO;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme with this code; what the system asks for if there is none. */
  public static Theme withCode(String code) {
    for (Theme theme : values()) {
      if (theme.code().equals(code)) {
        return theme;
      }
    }
    return AUTO;
  }
}

package rapport.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody is told at once; every notice stands on the bell and its list besides. */
public enum NoticeWay {
  /** On the page at hand, or as a notification of the browser while no page is looked at. */
  BROWSER,
  /** On the page at hand. */
  PAGE,
  /** Not at once. */
  LIST;

  /** Whoever has not allowed notifications of the browser gets none, so this asks for nothing. */
  public static final NoticeWay USUAL = BROWSER;

  public static Optional<NoticeWay> ofCode(String code) {
    return List.of(values()).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** As the database, forms and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

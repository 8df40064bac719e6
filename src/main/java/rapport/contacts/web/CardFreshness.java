package rapport.contacts.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Stale;
import rapport.platform.web.Ui;

/** What is stale on a card, as its template asks for it. */
public record CardFreshness(List<Stale> stale) {
  /** Two years and more are said in years. */
  private static final int SPOKEN_MONTHS = 24;

  /** What is wrong with a contact point or an employment, null if nothing is. */
  public @Nullable Stale at(UUID id) {
    return at(id.toString());
  }

  /** The same by name. */
  public @Nullable Stale at(String what) {
    return stale.stream().filter(one -> one.what().equals(what)).findFirst().orElse(null);
  }

  public boolean isEmpty() {
    return stale.isEmpty();
  }

  /** "last confirmed 14 months ago". */
  public static String words(Stale stale, Ui ui) {
    return switch (stale.reason()) {
      case OLD ->
          stale.months() < SPOKEN_MONTHS
              ? ui.n("fresh.old", stale.months())
              : ui.n("fresh.years", stale.months() / 12);
      case NEVER -> ui.t("fresh.never");
      case DOUBTFUL ->
          stale.doubt().isEmpty() ? ui.t("point.doubtful") : ui.t("fresh.doubt." + stale.doubt());
    };
  }
}

package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.filters.Filter;
import rapport.filters.FilterText;
import rapport.filters.View;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * The records somebody chose in a list: by hand, or all that match, which is kept as the search and
 * the filter and never as ids.
 *
 * @param ids those chosen by hand; empty if all that match are meant
 * @param except those left out of all that match
 */
public record Selection(
    RecordKind kind, String text, Filter filter, boolean all, Set<UUID> ids, Set<UUID> except) {
  private static final int MOST_IDS = 5000;

  /**
   * The form of a list's selection as browsers send it.
   *
   * @param f the filter as text
   * @param all {@code true} for all that match
   */
  public record Sent(
      @Nullable String kind,
      @Nullable String q,
      @Nullable String f,
      @Nullable String all,
      @Nullable List<String> ids,
      @Nullable List<String> except) {

    /** {@link Invalid} where nothing was chosen or something can't be read. */
    public Selection read() {
      boolean whole = "true".equals(all);
      Set<UUID> chosen = whole ? Set.of() : uuids(ids);
      if (!whole && chosen.isEmpty()) {
        throw new Invalid("selection", "nothingChosen");
      }
      return new Selection(
          Optional.ofNullable(kind)
              .flatMap(RecordKind::ofCode)
              .filter(one -> one != RecordKind.INTERACTION)
              .orElseThrow(() -> new Invalid("kind", "choice")),
          q == null ? "" : q.strip(),
          FilterText.parse(f == null ? "" : f),
          whole,
          chosen,
          whole ? uuids(except) : Set.of());
    }

    private static Set<UUID> uuids(@Nullable List<String> sent) {
      List<String> given = sent == null ? new ArrayList<>() : sent;
      Set<UUID> ids = new LinkedHashSet<>();
      for (String one : given) {
        ids.add(Ids.parse(one).orElseThrow(() -> new Invalid("selection", "choice")));
      }
      if (ids.size() > MOST_IDS) {
        throw new Invalid("selection", "tooMany", MOST_IDS);
      }
      return ids;
    }
  }

  /** How the list was looked at in which it was chosen. */
  public View view() {
    return View.PLAIN.with(filter).searching(text);
  }

  /** The whole list in which it was chosen. */
  public Listing listing(Sorting sorting, int limit) {
    return new Listing(text, filter, sorting, Optional.empty(), limit);
  }
}

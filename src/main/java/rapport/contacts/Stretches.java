package rapport.contacts;

import java.util.Map;
import rapport.filters.Filter;

/**
 * A directory as it falls into parts.
 *
 * @param listing the whole; its limit is that of each part
 * @param parts what must hold of each part, by a code
 * @param counted up to how many each part is counted
 */
public record Stretches(Listing listing, Map<String, Filter> parts, int counted) {
  Listing part(String code) {
    return new Listing(
        listing.text(),
        listing.filter().and(parts.getOrDefault(code, Filter.EVERYTHING)),
        listing.sorting(),
        listing.after(),
        listing.limit());
  }
}

package rapport.platform.web;

import org.jspecify.annotations.Nullable;

/** One of several views of the same thing; a count of null is not shown. */
public record Tab(String label, String href, boolean current, @Nullable Long count) {
  public Tab(String label, String href, boolean current) {
    this(label, href, current, null);
  }
}

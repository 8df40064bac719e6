package rapport.filters.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import rapport.filters.FilterText;
import rapport.filters.View;
import rapport.platform.web.SentForm;

/**
 * What a filter is built for: a list, or another page that asks which records are meant.
 *
 * @param viewId the saved view the list began with, empty for none
 * @param into the page that gets the filter as {@code f=}, empty for the list
 * @param piece whether it stands in a form of that page, which stays as it is but for the filter
 */
public record Purpose(String viewId, String into, boolean piece) {
  static Purpose of(SentForm sent) {
    String into = sent.text("into");
    boolean ours = into.startsWith("/") && !into.startsWith("//") && !into.contains("\\");
    return new Purpose(sent.text("view"), ours ? into : "", ours && sent.has("piece"));
  }

  /** Where the filter is applied. */
  String address(View view, String path) {
    if (into.isEmpty()) {
      return view.address(path, viewId);
    }
    String f = FilterText.of(view.filter());
    return into
        + (into.contains("?") ? "&f=" : "?f=")
        + URLEncoder.encode(f, StandardCharsets.UTF_8);
  }
}

package rapport.contacts.web;

import java.util.List;
import rapport.contacts.Client;
import rapport.contacts.Merge;

/**
 * A merge as lists show it.
 *
 * @param kept what the kept record is called
 * @param merged what the others were called
 * @param by who did it
 * @param mayReturn whether whoever looks may ask for it back
 */
public record MergeLine(
    Merge merge, String kept, List<String> merged, String by, boolean mayReturn) {
  public String path() {
    return "/merges/" + merge.id();
  }

  public String card() {
    return Client.path(merge.kind()) + "/" + merge.keptId();
  }

  /** Together in one line. */
  public String others() {
    return String.join(", ", merged);
  }
}

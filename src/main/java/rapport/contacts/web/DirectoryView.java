package rapport.contacts.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;

/**
 * A page of a directory as its template shows it.
 *
 * @param more the address of the next page, null on the last
 * @param narrowed whether a search or filter is on, so that emptiness means something else
 * @param colleagues names of employees by id
 */
public record DirectoryView<T>(
    List<T> rows,
    String query,
    String sort,
    List<Choice> sorts,
    List<Tab> tabs,
    String summary,
    @Nullable String more,
    boolean narrowed,
    boolean mayChange,
    Map<UUID, String> colleagues) {

  /** The name of whoever is responsible, empty for nobody. */
  public String colleague(@Nullable UUID id) {
    return id == null ? "" : colleagues.getOrDefault(id, "");
  }
}

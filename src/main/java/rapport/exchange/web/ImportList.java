package rapport.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.exchange.Import;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;

/**
 * What the list of imports shows.
 *
 * @param mayImport whether the form is there
 * @param country the chosen one
 */
public record ImportList(
    List<Import> imports,
    Map<UUID, String> people,
    boolean mayImport,
    List<Choice> countries,
    String country,
    Complaints complaints) {
  public String who(Import one) {
    return people.getOrDefault(one.userId(), "");
  }
}

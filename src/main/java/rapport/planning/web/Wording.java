package rapport.planning.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Team;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.Catalogue;
import rapport.filters.FilterSentence;
import rapport.platform.web.Ui;

/** Reads the names that plans are told with: a fixed number of queries. */
@Component
class Wording {
  private final Users users;
  private final Teams teams;
  private final Catalogue catalogue;

  Wording(Users users, Teams teams, Catalogue catalogue) {
    this.users = users;
    this.teams = teams;
    this.catalogue = catalogue;
  }

  PlanWords words(User viewer, Ui ui) {
    Map<UUID, String> people = users.names();
    return new PlanWords(
        ui, new FilterSentence(catalogue.seenBy(viewer), ui.words(), people), people, teams());
  }

  Map<UUID, String> teams() {
    return teams.all().stream().collect(Collectors.toMap(Team::id, Team::name));
  }

  Map<UUID, String> people() {
    return users.names();
  }
}

package rapport.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Act;

/** All that was promised, whichever module keeps it; each moves what is its own. */
@Component
class EveryPlan {
  private final List<PassesPlans> keepers;

  EveryPlan(List<PassesPlans> keepers) {
    this.keepers = keepers;
  }

  Map<UUID, List<UUID>> openOf(UUID responsibleId, Collection<UUID> clientIds) {
    Map<UUID, List<UUID>> all = new LinkedHashMap<>();
    keepers.forEach(keeper ->
        keeper
            .openOf(responsibleId, clientIds)
            .forEach((client, ids) ->
                all.computeIfAbsent(client, one -> new ArrayList<>()).addAll(ids)));
    return all;
  }

  Set<UUID> pass(Collection<UUID> planIds, UUID fromId, UUID toId, Act act) {
    Set<UUID> passed = new HashSet<>();
    keepers.forEach(keeper -> passed.addAll(keeper.pass(planIds, fromId, toId, act)));
    return passed;
  }

  void passBack(Collection<UUID> planIds, UUID fromId, UUID toId, Act act) {
    keepers.forEach(keeper -> keeper.passBack(planIds, fromId, toId, act));
  }
}

package rapport.access.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.SeenRecords;
import rapport.access.User;

/** Asks the owners of records what somebody may see. */
@Component
class Watching {
  private final Map<String, SeenRecords> kinds = new HashMap<>();

  Watching(List<SeenRecords> kinds) {
    kinds.forEach(one -> this.kinds.put(one.kind(), one));
  }

  boolean knows(String kind) {
    return kinds.containsKey(kind);
  }

  /** Those of a kind that the viewer may see; none of a kind nobody speaks for. */
  Set<UUID> seen(String kind, Set<UUID> ids, User viewer) {
    SeenRecords owner = kinds.get(kind);
    return owner == null || ids.isEmpty() ? Set.of() : new LinkedHashSet<>(owner.seen(ids, viewer));
  }

  /** The same of several kinds, in one question each. */
  Set<UUID> seen(Map<UUID, String> records, User viewer) {
    Map<String, Set<UUID>> byKind = new HashMap<>();
    records.forEach((id, kind) -> byKind.computeIfAbsent(kind, one -> new HashSet<>()).add(id));
    Set<UUID> all = new LinkedHashSet<>();
    byKind.forEach((kind, ids) -> all.addAll(seen(kind, ids, viewer)));
    return all;
  }
}

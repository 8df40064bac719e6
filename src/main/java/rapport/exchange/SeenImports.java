package rapport.exchange;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.SeenRecords;
import rapport.access.User;

/** Who is told how far an import has come: whoever may look at imports. */
@Component
class SeenImports implements SeenRecords {
  @Override
  public String kind() {
    return ImportStates.KIND;
  }

  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return viewer.may(Right.IMPORT) ? Set.copyOf(ids) : Set.of();
  }
}

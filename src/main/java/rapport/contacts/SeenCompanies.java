package rapport.contacts;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.SeenRecords;
import rapport.access.User;

/** Which companies somebody is told about. */
@Component
class SeenCompanies implements SeenRecords {
  private final Sight sight;

  SeenCompanies(Sight sight) {
    this.sight = sight;
  }

  @Override
  public String kind() {
    return RecordKind.COMPANY.code();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sight.companiesAmong(ids, viewer);
  }
}

package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.filters.Asking;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;

/** Both directories, contacts and companies, in the one way in which lists and cards need them. */
@Component
@Transactional
public class Clients {
  private final Contacts contacts;
  private final Companies companies;
  private final SettingFields setting;

  Clients(Contacts contacts, Companies companies, SettingFields setting) {
    this.contacts = contacts;
    this.companies = companies;
    this.setting = setting;
  }

  /** One of them; {@link Absent} if there is none that the asking person may see. */
  @Transactional(readOnly = true)
  public Client find(RecordKind kind, UUID id, Asking asking) {
    Client client =
        kind == RecordKind.COMPANY ? Client.of(companies.find(id)) : Client.of(contacts.find(id));
    if (!asking.viewer().reach(kind, Deed.SEE).includes(client.responsibleId())) {
      throw new Absent(kind.code(), id);
    }
    return client;
  }

  /**
   * Writes some fields of a record and leaves the others as they are.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   * @param values by the field's code, as they were typed; none empties the field
   */
  public void set(
      RecordKind kind, UUID id, int version, Map<String, List<String>> values, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    Map<String, List<String>> checked = setting.checked(kind, values, act.user());
    if (kind == RecordKind.COMPANY) {
      Company present = companies.find(id);
      mayChange(kind, Optional.ofNullable(present.responsibleId()), act);
      fresh(present.version(), version);
      companies.change(id, version, Redrafting.of(present, checked), act);
    } else {
      Contact present = contacts.find(id);
      mayChange(kind, Optional.ofNullable(present.responsibleId()), act);
      fresh(present.version(), version);
      contacts.change(id, version, Redrafting.of(present, checked), act);
    }
  }

  private static void mayChange(RecordKind kind, Optional<UUID> responsibleId, Act act) {
    if (!act.user().reach(kind, Deed.CHANGE).includes(responsibleId.orElse(null))) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
  }

  private static void fresh(int present, int seen) {
    if (present != seen) {
      throw new Conflict("stale");
    }
  }
}

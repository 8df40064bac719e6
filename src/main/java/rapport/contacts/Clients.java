package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
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

  /** One of them; {@link Absent} if there is none that the viewer may see. */
  @Transactional(readOnly = true)
  public Client find(RecordKind kind, UUID id, User viewer) {
    return kind == RecordKind.COMPANY
        ? Client.of(companies.find(id, viewer))
        : Client.of(contacts.find(id, viewer));
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
      Company present = companies.toChange(id, act.user());
      fresh(present.version(), version);
      companies.change(id, version, Redrafting.of(present, checked), act);
    } else {
      Contact present = contacts.toChange(id, act.user());
      fresh(present.version(), version);
      contacts.change(id, version, Redrafting.of(present, checked), act);
    }
  }

  private static void fresh(int present, int seen) {
    if (present != seen) {
      throw new Conflict("stale");
    }
  }
}

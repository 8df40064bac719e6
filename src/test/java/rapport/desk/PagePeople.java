package rapport.desk;

import java.util.List;
import java.util.UUID;
import rapport.access.Act;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.kernel.PersonName;

/** People for the tests of pages. */
final class PagePeople {
  private PagePeople() {}

  /** Somebody with a phone who works for a company all of them work for. */
  static UUID person(Contacts contacts, String family, Act act) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Пётр", "", family),
            "Страница",
            "",
            List.of(new PointDraft(PointKind.PHONE, "mobile", "+7 903 000-00-00")),
            null,
            "",
            null,
            "RU"),
        act);
  }
}

package rapport.contacts.web;

import java.util.List;
import java.util.UUID;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnFieldDraft;
import rapport.kernel.PersonName;

/** People and fields for tests of lists. */
public final class Somebody {
  private Somebody() {}

  public static UUID named(String family, Contacts contacts, Act act) {
    return noted(family, "", contacts, act);
  }

  public static UUID noted(String family, String note, Contacts contacts, Act act) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Пётр", "", family),
            "Списковая",
            "",
            List.of(new PointDraft(PointKind.PHONE, "mobile", "+7 903 000-00-00")),
            null,
            note,
            null,
            "RU"),
        act);
  }

  public static OwnFieldDraft field(FieldType type, String label, String... options) {
    return new OwnFieldDraft(
        RecordKind.CONTACT,
        type,
        new Label.Given(label, "", ""),
        type == FieldType.MONEY ? "EUR" : "",
        false,
        List.of(options).stream()
            .map(option -> new Option("", new Label.Given(option, "", "")))
            .toList());
  }
}

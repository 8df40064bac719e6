package rapport.contacts.web;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import rapport.contacts.Contact;
import rapport.contacts.ContactPoint;
import rapport.contacts.Employment;
import rapport.kernel.PersonName;

/**
 * Cards as telephones and mail programs take them (vCard 3.0, RFC 2426): names, current places of
 * work, addresses with their labels, birthday, note.
 */
public final class VCardExport {
  /** What a type of vCard calls our labels; others stand beside the address in a group. */
  private static final Map<String, String> TYPES =
      Map.of("mobile", "CELL", "work", "WORK", "home", "HOME", "fax", "FAX");

  private final VCardWriter cards;

  VCardExport(Writer out) {
    cards = new VCardWriter(out, VCardVersion.V3_0);
    cards.setAddProdId(false);
  }

  void write(Contact contact) throws IOException {
    cards.write(card(contact));
  }

  void flush() throws IOException {
    cards.flush();
  }

  /** The card of one contact with an id of its own, as text that is the same each time. */
  public static String text(Contact contact, String uid) {
    VCard card = card(contact);
    card.setUid(new Uid(uid));
    return Ezvcard.write(card).version(VCardVersion.V3_0).prodId(false).go();
  }

  private static VCard card(Contact contact) {
    VCard card = new VCard();
    addName(card, contact.name());
    contact.employments().stream()
        .filter(Employment::isCurrent)
        .forEach(works -> {
          Organization company = new Organization();
          company.getValues().add(works.companyName());
          card.addOrganization(company);
          if (!works.position().isEmpty()) {
            card.addTitle(works.position());
          }
        });
    contact.points().stream().filter(ContactPoint::isValid).forEach(point -> add(card, point));
    if (contact.birthday() != null) {
      card.setBirthday(new Birthday(contact.birthday()));
    }
    if (!contact.note().isEmpty()) {
      card.addNote(contact.note());
    }
    return card;
  }

  private static void addName(VCard card, PersonName name) {
    StructuredName structured = new StructuredName();
    structured.setFamily(name.family());
    structured.setGiven(name.given());
    if (!name.middle().isEmpty()) {
      structured.getAdditionalNames().add(name.middle());
    }
    card.setStructuredName(structured);
    card.setFormattedName(name.full());
  }

  private static void add(VCard card, ContactPoint point) {
    switch (point.kind()) {
      case PHONE -> labelled(card, point, new Telephone(spoken(point)));
      case EMAIL -> labelled(card, point, new Email(point.value()));
      case WEB -> labelled(card, point, new Url(point.value()));
      case ADDRESS -> {
        Address address = new Address();
        address.setStreetAddress(point.value());
        labelled(card, point, address);
      }
      case MESSENGER -> {
        RawProperty profile = card.addExtendedProperty("X-SOCIALPROFILE", point.value());
        if (!point.label().isEmpty()) {
          profile.addParameter("TYPE", point.label());
        }
      }
    }
  }

  private static String spoken(ContactPoint point) {
    return point.canonical().isEmpty() ? point.value() : point.canonical();
  }

  private static void labelled(VCard card, ContactPoint point, VCardProperty property) {
    String type = TYPES.get(point.label());
    if (type != null) {
      property.addParameter("TYPE", type);
    } else if (!List.of("", "other").contains(point.label())) {
      String group = "item" + (card.getExtendedProperties("X-ABLabel").size() + 1);
      property.setGroup(group);
      card.addExtendedProperty("X-ABLabel", point.label()).setGroup(group);
    }
    card.addProperty(property);
  }
}

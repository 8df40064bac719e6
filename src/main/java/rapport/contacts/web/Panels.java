package rapport.contacts.web;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.CardPanel;
import rapport.contacts.CardPanel.Place;
import rapport.contacts.CardPanel.Subject;
import rapport.contacts.Clients;
import rapport.contacts.Company;
import rapport.contacts.CompanyPerson;
import rapport.contacts.Contact;
import rapport.platform.web.Ui;

/** Gathers what the other modules show on a card. */
@Component
public class Panels {
  /** The panels of one card. */
  public record Shown(List<Content> middle, List<Content> right) {}

  private final List<CardPanel> panels;
  private final Clients clients;

  Panels(List<CardPanel> panels, Clients clients) {
    this.panels = panels;
    this.clients = clients;
  }

  Shown of(Contact contact, User viewer, Ui ui) {
    return shown(
        new Subject(
            contact.id(),
            false,
            List.of(contact.id()),
            viewer,
            clients.deeds(RecordKind.CONTACT, contact.id(), viewer)),
        ui);
  }

  Shown of(Company company, List<CompanyPerson> people, User viewer, Ui ui) {
    List<UUID> working =
        people.stream()
            .filter(CompanyPerson::isCurrent)
            .map(CompanyPerson::contactId)
            .distinct()
            .toList();
    return shown(
        new Subject(
            company.id(),
            true,
            working,
            viewer,
            clients.deeds(RecordKind.COMPANY, company.id(), viewer)),
        ui);
  }

  private Shown shown(Subject subject, Ui ui) {
    return new Shown(at(Place.MIDDLE, subject, ui), at(Place.RIGHT, subject, ui));
  }

  private List<Content> at(Place place, Subject subject, Ui ui) {
    return panels.stream()
        .filter(panel -> panel.place() == place)
        .map(panel -> panel.part(subject, ui))
        .toList();
  }
}

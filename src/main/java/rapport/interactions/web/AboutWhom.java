package rapport.interactions.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.contacts.CompanyPeople;
import rapport.contacts.CompanyPerson;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.LeadContext;
import rapport.interactions.TaskContext;
import rapport.platform.web.Ui;

/** Whom a composer is about: those it was opened for, those who may be meant, those one seeks. */
@Component
class AboutWhom {
  private static final Filter MINE = new Filter.Test("responsible", Operator.IS, "me");

  private final Contacts contacts;
  private final CompanyPeople staff;
  private final LeadContext leads;
  private final TaskContext tasks;

  AboutWhom(Contacts contacts, CompanyPeople staff, LeadContext leads, TaskContext tasks) {
    this.contacts = contacts;
    this.staff = staff;
    this.leads = leads;
    this.tasks = tasks;
  }

  /** Those who work at a company now. */
  List<UUID> people(UUID company, User viewer) {
    return staff.at(company, viewer).stream()
        .filter(CompanyPerson::isCurrent)
        .map(CompanyPerson::contactId)
        .distinct()
        .toList();
  }

  /**
   * Who is chosen at once: the one who was named, or whose lead or task was, or the only one there
   * is.
   */
  List<UUID> chosen(
      @Nullable UUID contact,
      @Nullable UUID lead,
      @Nullable UUID task,
      List<UUID> suggested,
      User viewer) {
    if (contact != null) {
      return List.of(contact);
    }
    if (lead != null) {
      return leads.contactOf(lead, viewer).stream().toList();
    }
    if (task != null) {
      return tasks.contactOf(task, viewer).stream().toList();
    }
    return suggested.size() == 1 ? suggested : List.of();
  }

  /** Clients by what is typed of their name, one's own first: it is they whom one mostly means. */
  List<UUID> found(String sought, int most, User viewer, Ui ui) {
    Asking asking = new Asking(viewer, ui.now());
    return Stream.of(MINE, Filter.EVERYTHING)
        .map(filter -> new Listing(sought, filter, Sorting.BY_NAME, Optional.empty(), most))
        .flatMap(listing -> contacts.list(listing, asking).items().stream())
        .map(Contact::id)
        .distinct()
        .limit(most)
        .toList();
  }
}

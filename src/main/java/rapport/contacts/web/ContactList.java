package rapport.contacts.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Asking;
import rapport.filters.FilteredList;
import rapport.filters.View;

/** The list of contacts, as the builder of filters knows it. */
@Component
class ContactList implements FilteredList {
  static final String PATH = "/contacts";

  private final Contacts contacts;

  ContactList(Contacts contacts) {
    this.contacts = contacts;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CONTACT;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String countKey() {
    return "contacts.count";
  }

  @Override
  public int count(View view, int most, Asking asking) {
    Listing listing = new Listing(view.q(), view.filter(), Sorting.BY_NAME, Optional.empty(), 1);
    return contacts.count(listing, most, asking);
  }
}

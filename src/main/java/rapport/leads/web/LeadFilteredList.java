package rapport.leads.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Asking;
import rapport.filters.FilteredList;
import rapport.filters.View;

/** The list of leads, as the builder of filters knows it. */
@Component
class LeadFilteredList implements FilteredList {
  private final Clients clients;

  LeadFilteredList(Clients clients) {
    this.clients = clients;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.LEAD;
  }

  @Override
  public String path() {
    return Client.path(RecordKind.LEAD);
  }

  @Override
  public String countKey() {
    return "leads.count";
  }

  @Override
  public int count(View view, int most, Asking asking) {
    Listing listing = new Listing(view.q(), view.filter(), Sorting.BY_NAME, Optional.empty(), 1);
    return clients.count(RecordKind.LEAD, listing, most, asking);
  }
}

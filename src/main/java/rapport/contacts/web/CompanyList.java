package rapport.contacts.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.contacts.Companies;
import rapport.contacts.Listing;
import rapport.contacts.Sorting;
import rapport.filters.Asking;
import rapport.filters.FilteredList;
import rapport.filters.View;

/** The list of companies, as the builder of filters knows it. */
@Component
class CompanyList implements FilteredList {
  static final String PATH = "/companies";

  private final Companies companies;

  CompanyList(Companies companies) {
    this.companies = companies;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.COMPANY;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String countKey() {
    return "companies.count";
  }

  @Override
  public int count(View view, int most, Asking asking) {
    Listing listing = new Listing(view.q(), view.filter(), Sorting.BY_NAME, Optional.empty(), 1);
    return companies.count(listing, most, asking);
  }
}

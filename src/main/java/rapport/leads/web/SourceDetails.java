package rapport.leads.web;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.fields.ListEntry;
import rapport.fields.web.EntryDetails;
import rapport.leads.Coupons;
import rapport.leads.LeadChoices;
import rapport.platform.web.Ui;

/** What else can be said of sources: which coupons lead there. */
@Component
class SourceDetails implements EntryDetails {
  private final LeadChoices choices;
  private final Coupons coupons;

  SourceDetails(LeadChoices choices, Coupons coupons) {
    this.choices = choices;
    this.coupons = coupons;
  }

  @Override
  public String list() {
    return choices.sources().name();
  }

  @Override
  public Map<String, String> said(Ui ui) {
    Map<String, Long> counts = coupons.counts();
    return choices.sources().all().stream()
        .collect(
            toMap(
                ListEntry::code,
                one -> ui.n("coupons.count", counts.getOrDefault(one.code(), 0L))));
  }
}

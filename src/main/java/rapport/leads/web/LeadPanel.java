package rapport.leads.web;

import gg.jte.Content;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.contacts.CardPanel;
import rapport.leads.Leads;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** The inquiries of a client, on the right side of the card. */
@Component
@Order(3)
class LeadPanel implements CardPanel {
  private final Leads leads;
  private final Templates templates;

  LeadPanel(Leads leads, Templates templates) {
    this.leads = leads;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    return templates.of(
        "leads/panel",
        Map.of(
            "ui",
            ui,
            "leads",
            leads.ofClient(subject.id(), subject.viewer()),
            "fresh",
            subject.isCompany() ? "" : "/leads/new?contact=" + subject.id()));
  }
}

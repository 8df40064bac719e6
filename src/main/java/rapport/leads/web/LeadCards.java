package rapport.leads.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.ClientStage;
import rapport.contacts.web.CardFacts;
import rapport.fields.web.CardFields;
import rapport.fields.web.ListChoices;
import rapport.leads.Lead;
import rapport.leads.LeadChoices;
import rapport.leads.Leads;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** Sets up the page of a lead. */
@Component
class LeadCards {
  private final CardFields fields;
  private final LeadChoices choices;
  private final Users users;

  LeadCards(CardFields fields, LeadChoices choices, Users users) {
    this.fields = fields;
    this.choices = choices;
    this.users = users;
  }

  LeadCard of(Lead lead, User viewer, Ui ui) {
    boolean mayChange = lead.changeable() && viewer.may(Right.CHANGE_CLIENTS);
    CardFields.Shown shown =
        CardFacts.shown(RecordKind.LEAD, lead.id(), Leads.values(lead), mayChange);
    return new LeadCard(
        lead,
        fields.facts(shown, viewer, ui),
        lead.responsibleId() == null ? "" : users.names().getOrDefault(lead.responsibleId(), ""),
        ListChoices.of(choices.reasons().offered(), ui),
        stages(ui),
        mayChange,
        viewer.may(Right.DISTRIBUTE_LEADS),
        mayChange
            && viewer.fieldRight(RecordKind.LEAD, "responsible").writes()
            && (viewer.may(Right.HAND_OVER)
                || lead.responsibleId() == null
                || lead.responsibleId().equals(viewer.id())));
  }

  static List<Choice> stages(Ui ui) {
    return Arrays.stream(ClientStage.values())
        .map(one -> new Choice(one.code(), ui.t("stage." + one.code())))
        .toList();
  }
}

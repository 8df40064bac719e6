package rapport.interactions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.interactions.Choices;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Sets up composers: fresh for somebody, or again as it was typed with what is wrong. */
@Component
class Composers {
  private final Contacts contacts;
  private final Choices choices;

  Composers(Contacts contacts, Choices choices) {
    this.contacts = contacts;
    this.choices = choices;
  }

  /** A fresh composer on a card. One person is chosen at once, of several the user chooses. */
  ComposerView onCard(List<UUID> contactIds, User viewer, Ui ui) {
    List<UUID> chosen = contactIds.size() == 1 ? contactIds : List.of();
    return view("card", fresh("done", chosen, ui), contactIds, viewer, ui, Complaints.NONE);
  }

  ComposerView inDialog(
      String kind, List<UUID> contactIds, @Nullable UUID leadId, User viewer, Ui ui) {
    TouchForm form = fresh(kind, contactIds, ui).about(leadId);
    return view("dialog", form, List.of(), viewer, ui, Complaints.NONE);
  }

  ComposerView again(
      String place,
      TouchForm form,
      List<UUID> suggested,
      User viewer,
      Ui ui,
      Complaints complaints) {
    return view(place, form, suggested, viewer, ui, complaints);
  }

  private static TouchForm fresh(String kind, List<UUID> contactIds, Ui ui) {
    return TouchForm.fresh(kind, contactIds, new Proposals(ui.now(), ui.zone()).usual());
  }

  private ComposerView view(
      String place,
      TouchForm form,
      List<UUID> suggested,
      User viewer,
      Ui ui,
      Complaints complaints) {
    List<UUID> others = suggested.stream().filter(id -> !form.contactIds().contains(id)).toList();
    return new ComposerView(
        place,
        form,
        List.copyOf(contacts.names(form.contactIds(), viewer).values()),
        List.copyOf(contacts.names(others, viewer).values()),
        form.contactIds().isEmpty() && others.isEmpty(),
        labels(choices.groups(), ui),
        labels(choices.results(), ui),
        new Proposals(ui.now(), ui.zone()).all(ui),
        new TouchRights(viewer),
        complaints);
  }

  static List<Choice> labels(List<rapport.interactions.Choice> choices, Ui ui) {
    return choices.stream()
        .map(choice -> new Choice(choice.code(), choice.label(ui.language().code())))
        .toList();
  }
}

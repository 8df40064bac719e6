package rapport.interactions.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contacts;
import rapport.interactions.Repeat;
import rapport.kernel.Ids;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Sets up composers: fresh for somebody, or again as it was typed with what is wrong. */
@Component
class Composers {
  private final Contacts contacts;
  private final Asked asked;
  private final NextSteps steps;
  private final Users users;

  Composers(Contacts contacts, Asked asked, NextSteps steps, Users users) {
    this.contacts = contacts;
    this.asked = asked;
    this.steps = steps;
    this.users = users;
  }

  /**
   * A fresh composer on a card. One person is chosen at once, of several the user chooses. It
   * proposes a week, and asks for a better proposal when somebody begins to write.
   */
  ComposerView onCard(List<UUID> contactIds, User viewer, Ui ui) {
    List<UUID> chosen = contactIds.size() == 1 ? contactIds : List.of();
    TouchForm form = fresh(TouchForm.Opening.with(chosen), ui);
    ProposedNext usual = new ProposedNext(form.next(), "");
    return view("card", form, usual, contactIds, viewer, ui, Complaints.NONE);
  }

  /** A fresh composer in a dialog. */
  ComposerView inDialog(TouchForm.Opening opening, User viewer, Ui ui) {
    TouchForm form = fresh(opening, ui);
    ProposedNext proposed = steps.after(form, viewer, ui);
    return view(
        "dialog", form.next(proposed.next()), proposed, List.of(), viewer, ui, Complaints.NONE);
  }

  ComposerView again(
      String place,
      TouchForm form,
      List<UUID> suggested,
      User viewer,
      Ui ui,
      Complaints complaints) {
    return view(place, form, ProposedNext.TYPED, suggested, viewer, ui, complaints);
  }

  private static TouchForm fresh(TouchForm.Opening opening, Ui ui) {
    return TouchForm.fresh(opening, new Proposals(ui.now(), ui.zone()).usual());
  }

  private ComposerView view(
      String place,
      TouchForm form,
      ProposedNext proposed,
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
        asked.groups(form.group(), ui),
        asked.results(form.group(), ui),
        asked.questions(form, complaints),
        asked.topics(form.more().topics(), ui),
        new Proposals(ui.now(), ui.zone()).all(ui),
        proposed,
        choices("remind", List.of("0", "15", "60", "1440"), ui),
        choices("repeat", Repeat.CODES, ui),
        colleagues(form.more().colleagueIds()),
        colleagues(Ids.parse(form.more().responsible()).stream().toList()),
        new TouchRights(viewer),
        complaints);
  }

  private static List<Choice> choices(String what, List<String> values, Ui ui) {
    return values.stream()
        .map(value -> new Choice(value, ui.t("composer." + what + "." + value)))
        .toList();
  }

  private List<Choice> colleagues(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : ids.stream()
            .filter(users.names()::containsKey)
            .map(id -> new Choice(id.toString(), users.names().getOrDefault(id, "")))
            .toList();
  }
}

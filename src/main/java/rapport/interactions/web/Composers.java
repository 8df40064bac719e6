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
  private final Users users;

  Composers(Contacts contacts, Asked asked, Users users) {
    this.contacts = contacts;
    this.asked = asked;
    this.users = users;
  }

  /** A fresh composer on a card. One person is chosen at once, of several the user chooses. */
  ComposerView onCard(List<UUID> contactIds, User viewer, Ui ui) {
    List<UUID> chosen = contactIds.size() == 1 ? contactIds : List.of();
    return view(
        "card", fresh(TouchForm.Opening.with(chosen), ui), contactIds, viewer, ui, Complaints.NONE);
  }

  ComposerView inDialog(TouchForm form, User viewer, Ui ui) {
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

  static TouchForm fresh(TouchForm.Opening opening, Ui ui) {
    return TouchForm.fresh(opening, new Proposals(ui.now(), ui.zone()).usual());
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
        asked.groups(form.group(), ui),
        asked.results(form.group(), ui),
        asked.questions(form, complaints),
        asked.topics(form.more().topics(), ui),
        new Proposals(ui.now(), ui.zone()).all(ui),
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

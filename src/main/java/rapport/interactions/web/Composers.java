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
  private final Proposals proposals;
  private final Users users;

  Composers(Contacts contacts, Asked asked, NextSteps steps, Proposals proposals, Users users) {
    this.contacts = contacts;
    this.asked = asked;
    this.steps = steps;
    this.proposals = proposals;
    this.users = users;
  }

  /**
   * A fresh composer on a card. One person is chosen at once, of several the user chooses. It
   * proposes a week, and asks for a better proposal when somebody begins to write.
   */
  ComposerView onCard(List<UUID> contactIds, User viewer, Ui ui) {
    List<UUID> chosen = contactIds.size() == 1 ? contactIds : List.of();
    List<Choice> days = proposals.all(viewer, ui);
    TouchForm form = TouchForm.fresh(TouchForm.Opening.with(chosen), Proposals.usual(days));
    ProposedNext usual = new ProposedNext(form.next(), "");
    return view(new Given("card", form, usual, days, contactIds), viewer, ui, Complaints.NONE);
  }

  /**
   * A fresh composer in a dialog or on a page.
   *
   * @param suggested whom it may be about, if nobody is chosen yet
   */
  ComposerView opened(TouchForm.Opening opening, List<UUID> suggested, User viewer, Ui ui) {
    List<Choice> days = proposals.all(viewer, ui);
    TouchForm form = TouchForm.fresh(opening, Proposals.usual(days));
    ProposedNext proposed = steps.after(form, viewer, ui);
    String place = ui.fragment() ? "dialog" : "page";
    Given given = new Given(place, form.next(proposed.next()), proposed, days, suggested);
    return view(given, viewer, ui, Complaints.NONE);
  }

  ComposerView again(
      String place,
      TouchForm form,
      List<UUID> suggested,
      User viewer,
      Ui ui,
      Complaints complaints) {
    List<Choice> days = proposals.all(viewer, ui);
    return view(
        new Given(place, form, ProposedNext.TYPED, days, suggested), viewer, ui, complaints);
  }

  /** What a composer is made of; days are those that are offered for the next step. */
  private record Given(
      String place,
      TouchForm form,
      ProposedNext proposed,
      List<Choice> days,
      List<UUID> suggested) {}

  private ComposerView view(Given given, User viewer, Ui ui, Complaints complaints) {
    TouchForm form = given.form();
    List<UUID> others =
        given.suggested().stream().filter(id -> !form.contactIds().contains(id)).toList();
    return new ComposerView(
        given.place(),
        form,
        List.copyOf(contacts.names(form.contactIds(), viewer).values()),
        List.copyOf(contacts.names(others, viewer).values()),
        form.contactIds().isEmpty() && others.isEmpty(),
        asked.groups(form.group(), ui),
        asked.results(form.group(), ui),
        asked.questions(form, complaints),
        asked.topics(form.more().topics(), ui),
        given.days(),
        given.proposed(),
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

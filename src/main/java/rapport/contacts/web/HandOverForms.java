package rapport.contacts.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.HandOver;
import rapport.fields.Catalogue;
import rapport.filters.Filter;
import rapport.filters.FilterSentence;
import rapport.filters.FilterText;
import rapport.kernel.Absent;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Makes what the form of a hand-over shows. */
@Component
class HandOverForms {
  private final Clients clients;
  private final Users users;
  private final Catalogue catalogue;

  HandOverForms(Clients clients, Users users, Catalogue catalogue) {
    this.clients = clients;
    this.users = users;
    this.catalogue = catalogue;
  }

  HandOverView of(
      HandOverForm form,
      Complaints complaints,
      HandOver.@Nullable Figures foreseen,
      User viewer,
      Ui ui) {
    @Nullable Client client = client(form, viewer);
    List<User> all = users.all();
    return new HandOverView(
        form,
        complaints,
        client,
        sentence(form, viewer, ui),
        form.chosen() == null ? "" : SelectionWords.of(form.chosen().read(), ui),
        choices(all.stream().filter(one -> mayGive(one, viewer)).toList()),
        choices(all.stream().filter(one -> one.active() && one.may(Right.CHANGE_CLIENTS)).toList()),
        foreseen,
        client == null ? back(form) : client.path());
  }

  private @Nullable Client client(HandOverForm form, User viewer) {
    if (form.record().isEmpty()) {
      return null;
    }
    RecordKind kind = form.recordKind().orElseThrow(() -> new Absent("record", form.record()));
    UUID id = Ids.parse(form.record()).orElseThrow(() -> new Absent("record", form.record()));
    return clients.find(kind, id, viewer);
  }

  /** The list from which a selection came, otherwise all hand-overs. */
  private static String back(HandOverForm form) {
    if (form.chosen() == null) {
      return "/handovers";
    }
    return SelectionWords.list(form.chosen().read());
  }

  /** Those of whose clients some may be changed by who looks. */
  private static boolean mayGive(User giver, User viewer) {
    return (giver.id().equals(viewer.id()) || viewer.may(Right.HAND_OVER))
        && reaches(giver, viewer);
  }

  private static boolean reaches(User giver, User viewer) {
    return viewer.reach(RecordKind.CONTACT, Deed.CHANGE).includes(giver.id())
        || viewer.reach(RecordKind.COMPANY, Deed.CHANGE).includes(giver.id());
  }

  private String sentence(HandOverForm form, User viewer, Ui ui) {
    Optional<RecordKind> kind = form.recordKind();
    if (form.f().isEmpty() || kind.isEmpty()) {
      return "";
    }
    try {
      Filter filter = FilterText.parse(form.f());
      return new FilterSentence(catalogue.seenBy(viewer), ui.words(), users.names())
          .of(filter, kind.get());
    } catch (Invalid unreadable) {
      return form.f();
    }
  }

  private static List<Choice> choices(List<User> people) {
    return people.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
  }
}

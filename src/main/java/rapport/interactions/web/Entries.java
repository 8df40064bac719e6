package rapport.interactions.web;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.fields.ListEntry;
import rapport.interactions.Choices;
import rapport.interactions.Interaction;
import rapport.platform.web.Ui;

/** Turns interactions into lines, with the names of all people and lists read at once. */
@Component
public class Entries {
  private final Contacts contacts;
  private final Choices choices;
  private final Users users;

  Entries(Contacts contacts, Choices choices, Users users) {
    this.contacts = contacts;
    this.choices = choices;
    this.users = users;
  }

  /** The lines of some interactions, in the same order; a fixed number of queries. */
  public List<EntryLine> lines(Collection<Interaction> interactions, User viewer, Ui ui) {
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.CHANGE);
    List<UUID> ids =
        interactions.stream().flatMap(one -> one.contactIds().stream()).distinct().toList();
    Map<UUID, Contact> people =
        contacts.read(ids, viewer).stream().collect(toMap(Contact::id, Function.identity()));
    Map<String, String> groups = labels(choices.groups().all(), ui);
    Map<String, String> results = labels(choices.results().all(), ui);
    Map<UUID, String> colleagues = users.names();
    return interactions.stream()
        .map(one ->
            new EntryLine(
                one,
                one.contactIds().stream().map(people::get).filter(Objects::nonNull).toList(),
                groups.getOrDefault(one.group(), ""),
                results.getOrDefault(one.resultCode(), one.resultText()),
                colleagues.getOrDefault(one.responsibleId(), ""),
                one.isOverdue(ui.now()),
                reach.includes(one.responsibleId())))
        .toList();
  }

  private static Map<String, String> labels(List<ListEntry> entries, Ui ui) {
    return entries.stream().collect(toMap(ListEntry::code, one -> one.label().in(ui.words())));
  }
}

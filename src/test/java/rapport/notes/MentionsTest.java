package rapport.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** Who is called by what is written, and of whom it is said that they weren't told. */
@RapportTest
class MentionsTest {
  @Autowired World world;
  @Autowired Notes notes;
  @Autowired Mentions mentions;
  @Autowired Contacts contacts;
  @Autowired Roles roles;
  @Autowired Users users;

  @Test
  void aNameIsCalledAsAWholeAndNotByAnotherThatBeginsWithIt() {
    String tail = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    User ann = named("Ann" + tail);
    User annabel = named("Ann" + tail + "abel");
    List<User> people = List.of(ann, annabel);

    assertThat(Mentions.in("@Ann" + tail + "abel, смотрите", people)).containsExactly(annabel);
    assertThat(Mentions.in("@Ann" + tail + "abel, смотрите", List.of(ann))).isEmpty();
    assertThat(Mentions.in("Пишите на x@Ann" + tail, people)).isEmpty();
    assertThat(Mentions.in("(@Ann" + tail + ") и @Ann" + tail + "abel", people))
        .containsExactlyInAnyOrder(ann, annabel);
  }

  @Test
  void whoIsNotCalledAnyMoreIsNotSaidToBeUntold() {
    User blind = blind();
    UUID id = notes.add(new About(RecordKind.CONTACT, person()), "@" + blind.name(), false, act());
    assertThat(mentions.untold(List.of(id))).containsEntry(id, List.of(blind.name()));

    notes.change(id, 1, "Уже никого", act());
    assertThat(mentions.untold(List.of(id))).isEmpty();
  }

  private User named(String name) {
    User hired = world.hire(Role.MANAGER, null);
    UserDraft draft = UserDraft.of(hired);
    users.change(
        hired.id(),
        hired.version(),
        new UserDraft(name, draft.role(), draft.teamId(), true),
        act());
    return world.now(hired);
  }

  private User blind() {
    Map<Deed, Scope> own = Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN);
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Blind"),
            Set.of(Right.LOG_INTERACTIONS, Right.CHANGE_CLIENTS),
            Map.of(RecordKind.CONTACT, own, RecordKind.COMPANY, own),
            Map.of());
    return world.hire(roles.add(draft, act()), null);
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(
            new PersonName("Нота", "", "Званая"), "", "", List.of(), null, "", null, "RU"),
        act());
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }
}

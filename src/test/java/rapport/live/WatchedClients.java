package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.platform.live.Streams;
import rapport.world.LiveBrowser;
import rapport.world.World;

/** Clients whose cards browsers show in the tests of live updates, and what is done with them. */
record WatchedClients(World world, Contacts contacts, Roles roles) {
  static final String PAGE = "00112233445566778899aabbccddeeff";

  static LiveBrowser.Event changeOf(UUID id, LiveBrowser browser) {
    return browser.hears(event -> isChangeOf(id, event));
  }

  static boolean isChangeOf(UUID id, LiveBrowser.Event event) {
    return event.data().contains(id.toString()) && event.data().contains("\"verb\":\"change\"");
  }

  static String at(String page, String... about) {
    String subjects = about.length == 0 ? "" : "~" + String.join("~", about);
    return page + "~looking~" + (Streams.mark() - 1_000) + subjects;
  }

  /** A role that sees its own clients and interactions alone. */
  String onlyOwn() {
    Map<RecordKind, Map<Deed, Scope>> scopes = new HashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      scopes.put(kind, Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN));
    }
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Own"),
            Set.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS),
            scopes,
            Map.of());
    return roles.add(draft, world.act(Role.ADMINISTRATOR));
  }

  UUID person(User owner, String family) {
    return worker(owner, family, "");
  }

  UUID worker(User owner, String family, String company) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Анна", "", family), company, "", List.of(), null, "", owner.id(), "RU"),
        world.act(Role.ADMINISTRATOR));
  }

  void rename(UUID id, String family, User by) {
    var known = contacts.find(id, world.now(by));
    contacts.change(
        id,
        known.version(),
        new ContactDraft(
            new PersonName("Анна", "", family),
            "",
            "",
            List.of(),
            null,
            "",
            known.responsibleId(),
            "RU"),
        world.act(by));
  }

  void log(UUID person, String subject) {
    var answer =
        world
            .api(Role.ADMINISTRATOR)
            .post(
                "/interactions",
                Map.of(
                    "contactIds",
                    List.of(person.toString()),
                    "method",
                    "call",
                    "direction",
                    "outbound",
                    "subject",
                    subject,
                    "startedAt",
                    java.time.Instant.now().minusSeconds(60).toString(),
                    "noNextReason",
                    "done"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  static String letters(UUID id) {
    var bytes =
        java.nio.ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}

package rapport.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.contacts.ClientRole;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.Importance;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.contacts.Standing;
import rapport.desk.RightsWorld.Viewer;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.kernel.PersonName;
import rapport.world.World;

/** A contact with something in every field, and for each field and right somebody who has it. */
@Component
@Lazy
class FieldWorld {
  /** A contact, found by a surname that nobody else has. */
  record Person(UUID id, String family) {}

  /**
   * What a contact holds in a field.
   *
   * @param said how pages, files and the API say it; none where it can't be told from other words
   * @param test a filter that finds the contact
   * @param word by which a search finds the contact, empty where none does
   * @param history whether the history tells it
   */
  record Secret(String code, List<String> said, String test, String word, boolean history) {
    static Secret of(String code, String value) {
      return new Secret(code, List.of(value), code + ":is:" + value, value, true);
    }

    static Secret untold(String code, String test) {
      return new Secret(code, List.of(), code + ":" + test, "", false);
    }

    /** Whether lists have an input for it. */
    boolean isCell() {
      return Set.of("birthday", "note", "importance", "role", "responsible").contains(code)
          || code.startsWith("own_");
    }

    boolean isBoard() {
      return Set.of("importance", "role", "responsible").contains(code);
    }
  }

  private final World world;
  private final Roles roles;
  private final Contacts contacts;
  private final OwnFields fields;
  private final Map<String, Map<FieldRight, Viewer>> viewers = new HashMap<>();
  private final String tail = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private int hired;
  private String own = "";
  private Person person = new Person(new UUID(0, 0), "");

  FieldWorld(World world, Roles roles, Contacts contacts, OwnFields fields) {
    this.world = world;
    this.roles = roles;
    this.contacts = contacts;
    this.fields = fields;
  }

  void fill() {
    if (!own.isEmpty()) {
      return; // another test of this context was here
    }
    Label.Given label = new Label.Given("Matrix " + tail, "", "");
    UUID field =
        fields.add(
            new OwnFieldDraft(RecordKind.CONTACT, FieldType.TEXT, label, "", true, List.of()),
            administrator());
    own = fields.find(field).code();
    // nothing like the words of the fields, or the search finds her by what is spelt alike
    String family = "Полевая" + UUID.randomUUID().toString().replaceAll("[^0-9]", "");
    UUID id = contacts.add(draft(family, "before", "+79990000000"), administrator());
    contacts.change(id, 1, draft(family, tail, "+79996660077"), administrator());
    person = new Person(id, family);
  }

  private ContactDraft draft(String family, String tail, String phone) {
    return new ContactDraft(
        new PersonName("", "", family),
        "Cartel" + tail,
        "courier" + tail,
        List.of(
            new PointDraft(PointKind.PHONE, "", phone),
            new PointDraft(PointKind.EMAIL, "", "hers" + tail + "@example.com"),
            new PointDraft(PointKind.MESSENGER, "", "@handle" + tail)),
        LocalDate.of(1990, 2, 3 + tail.length() % 5),
        "note" + tail,
        world.user(Role.HEAD).id(),
        "RU",
        new Standing(Importance.HIGH, ClientRole.PARTNER),
        Map.of(own, List.of("ownsecret" + tail)));
  }

  List<Secret> secrets() {
    return List.of(
        Secret.of("company", "Cartel" + tail),
        new Secret("position", List.of("courier" + tail), "position:is:courier" + tail, "", true),
        new Secret(
            "phone",
            List.of("+79996660077", "+7 999 666-00-77"),
            "phone:is:+79996660077",
            "9996660077",
            true),
        Secret.of("email", "hers" + tail + "@example.com"),
        new Secret("messenger", List.of("@handle" + tail), "messenger:filled", "", true),
        new Secret("note", List.of("note" + tail), "note:is:note" + tail, "", true),
        Secret.of(own, "ownsecret" + tail),
        Secret.untold("birthday", "filled"),
        Secret.untold("importance", "is:high"),
        Secret.untold("role", "is:partner"),
        Secret.untold("responsible", "filled"),
        Secret.untold("last_touch", "empty"),
        Secret.untold("next_touch", "empty"));
  }

  Person person() {
    return person;
  }

  /** Somebody whose role may do everything but what this right to one field denies. */
  Viewer viewer(String field, FieldRight right) {
    return viewers
        .computeIfAbsent(field, code -> new EnumMap<>(FieldRight.class))
        .computeIfAbsent(right, one -> hired(field, one));
  }

  private Viewer hired(String field, FieldRight right) {
    Map<RecordKind, Map<Deed, Scope>> scopes = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      Map<Deed, Scope> all = new EnumMap<>(Deed.class);
      for (Deed deed : Deed.values()) {
        all.put(deed, Scope.ALL);
      }
      scopes.put(kind, all);
    }
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Matrix " + ++hired),
            Set.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS),
            scopes,
            Map.of(RecordKind.CONTACT, Map.of(field, right)));
    User user = world.hire(roles.add(draft, administrator()), null);
    return new Viewer(user, world.api(user), world.pages(user));
  }

  private Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }
}

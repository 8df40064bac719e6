package rapport.desk;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.TeamDraft;
import rapport.access.Teams;
import rapport.access.User;
import rapport.contacts.Companies;
import rapport.contacts.CompanyDraft;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.Importance;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.contacts.Standing;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.leads.LeadChannel;
import rapport.leads.LeadDraft;
import rapport.leads.Leads;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.World;

/**
 * For each scope somebody who has it for one deed, with a team mate and a stranger, and records of
 * all of them.
 */
@Component
@Lazy
class RightsWorld {
  /** Whose a record is, as the one who looks sees it. */
  enum Whose {
    MINE,
    MATES,
    NOBODYS,
    STRANGERS
  }

  /** One record of each kind with the same responsible; the name is nobody else's. */
  record Records(
      String name,
      String phone,
      @Nullable UUID responsible,
      UUID contact,
      UUID company,
      UUID interaction,
      UUID lead) {
    UUID of(RecordKind kind) {
      return switch (kind) {
        case CONTACT -> contact;
        case COMPANY -> company;
        case INTERACTION -> interaction;
        case LEAD -> lead;
      };
    }
  }

  /** Somebody who looks, by every way there is. */
  record Viewer(User user, Api api, Pages pages) {}

  private final World world;
  private final Teams teams;
  private final Roles roles;
  private final Contacts contacts;
  private final Companies companies;
  private final Interactions interactions;
  private final Leads leads;
  private final Map<Deed, Map<Scope, Viewer>> viewers = new EnumMap<>(Deed.class);
  private final Map<Whose, Records> shared = new EnumMap<>(Whose.class);
  private final Map<UUID, Records> own = new HashMap<>();
  private int phones;

  RightsWorld(
      World world,
      Teams teams,
      Roles roles,
      Contacts contacts,
      Companies companies,
      Interactions interactions,
      Leads leads) {
    this.world = world;
    this.teams = teams;
    this.roles = roles;
    this.contacts = contacts;
    this.companies = companies;
    this.interactions = interactions;
    this.leads = leads;
  }

  void fill() {
    UUID team = teams.add(new TeamDraft("Matrix", null, null), administrator());
    User mate = world.hire(Role.MANAGER, team);
    shared.put(Whose.MATES, records("Мейтов", mate.id()));
    shared.put(Whose.NOBODYS, records("Ничейный", null));
    shared.put(Whose.STRANGERS, records("Чужаков", world.hire(Role.MANAGER, null).id()));
    for (Deed deed : Deed.values()) {
      viewers.put(deed, new EnumMap<>(Scope.class));
      for (Scope scope : Scope.values()) {
        viewers.get(deed).put(scope, viewer(role(deed, scope), team));
      }
    }
  }

  /** Sees all and does the deed as far as the scope; whoever sees less changes no more either. */
  private String role(Deed deed, Scope scope) {
    Map<RecordKind, Map<Deed, Scope>> scopes = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      scopes.put(
          kind,
          deed == Deed.SEE
              ? Map.of(Deed.SEE, scope, Deed.CHANGE, scope)
              : Map.of(Deed.SEE, Scope.ALL, deed, scope));
    }
    return roles.add(
        new RoleDraft(
            "",
            Map.of("en", deed.code() + " " + scope.code()),
            Set.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS, Right.IMPORT, Right.HAND_OVER),
            scopes,
            Map.of()),
        administrator());
  }

  private Viewer viewer(String role, UUID team) {
    User user = world.hire(role, team);
    own.put(user.id(), records("Моев", user.id()));
    return new Viewer(user, world.api(user), world.pages(user));
  }

  private Records records(String family, @Nullable UUID responsible) {
    String name = family + " " + UUID.randomUUID().toString().replace("-", "");
    String phone = "+79995%06d".formatted(phones++);
    UUID company = company(name, responsible);
    UUID contact = contact(name, phone, responsible);
    UUID interaction = plan(contact, name, responsible);
    return new Records(
        name, phone, responsible, contact, company, interaction, lead(contact, responsible));
  }

  private UUID company(String name, @Nullable UUID responsible) {
    CompanyDraft draft = new CompanyDraft(name, List.of(site(name)), "", responsible, "RU");
    UUID id = companies.add(draft, administrator());
    if (responsible == null) {
      companies.change(id, 1, draft, administrator()); // a new one is its maker's
    }
    return id;
  }

  /** Where a company of this name is on the web. */
  static PointDraft site(String name) {
    return new PointDraft(PointKind.WEB, "", name.replaceAll("[^0-9a-f]", "") + ".example");
  }

  private UUID contact(String name, String phone, @Nullable UUID responsible) {
    ContactDraft draft =
        new ContactDraft(
            new PersonName("", "", name),
            name, // the company of this name
            "",
            List.of(new PointDraft(PointKind.PHONE, "", phone)),
            null,
            "",
            responsible,
            "RU",
            new Standing(Importance.HIGH, null));
    UUID id = contacts.add(draft, administrator());
    if (responsible == null) {
      contacts.change(id, 1, draft, administrator());
    }
    return id;
  }

  /** Somebody always does it: where nobody looks after the client, the administrator. */
  private UUID plan(UUID contact, String subject, @Nullable UUID responsible) {
    Topic topic =
        new Topic(
            Method.CALL, Direction.OUTBOUND, List.of(contact), "", subject, "", responsible, null);
    return interactions.plan(
        topic, new Plan(Instant.parse("1990-01-01T10:00:00Z"), null, false), administrator());
  }

  private UUID lead(UUID contact, @Nullable UUID responsible) {
    LeadDraft.Owner owner =
        responsible == null
            ? new LeadDraft.Owner.ByRules()
            : new LeadDraft.Owner.Given(responsible);
    return leads.add(
        LeadDraft.of(new LeadDraft.Person.Known(contact), LeadChannel.CALL, "", owner),
        administrator());
  }

  Viewer viewer(Deed deed, Scope scope) {
    return Objects.requireNonNull(viewers.getOrDefault(deed, Map.of()).get(scope));
  }

  Records records(Viewer viewer, Whose whose) {
    return Objects.requireNonNull(
        whose == Whose.MINE ? own.get(viewer.user().id()) : shared.get(whose));
  }

  private Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }
}

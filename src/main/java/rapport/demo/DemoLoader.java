package rapport.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.NewUser;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.contacts.Companies;
import rapport.contacts.Confirming;
import rapport.contacts.Contacts;
import rapport.contacts.Employing;
import rapport.interactions.Interactions;
import rapport.leads.Coupons;
import rapport.leads.LeadWork;
import rapport.leads.Leads;
import rapport.notes.Notes;
import rapport.platform.Settings;
import rapport.tasks.Tasks;

/** Writes a demo world into the database, by the verbs that everybody else uses. */
@Component
public class DemoLoader {
  /** What was written, by the keys of the world. */
  public record Loaded(
      Map<String, User> employees,
      Map<String, UUID> companies,
      Map<String, UUID> people,
      Map<String, UUID> touches) {}

  private final Users users;
  private final Companies companies;
  private final Contacts contacts;
  private final Employing employing;
  private final Confirming confirming;
  private final Interactions interactions;
  private final Leads leads;
  private final LeadWork work;
  private final Coupons coupons;
  private final Notes notes;
  private final Tasks tasks;
  private final Settings settings;
  private final Clock clock;

  DemoLoader(
      Users users,
      Companies companies,
      Contacts contacts,
      Employing employing,
      Confirming confirming,
      Interactions interactions,
      Leads leads,
      LeadWork work,
      Coupons coupons,
      Notes notes,
      Tasks tasks,
      Settings settings,
      Clock clock) {
    this.users = users;
    this.companies = companies;
    this.contacts = contacts;
    this.employing = employing;
    this.confirming = confirming;
    this.interactions = interactions;
    this.leads = leads;
    this.work = work;
    this.coupons = coupons;
    this.notes = notes;
    this.tasks = tasks;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Writes a world down as if it had been typed in by its employees, each at the time it happened.
   *
   * @param password with which all of its employees can sign in
   */
  @Transactional
  public Loaded load(DemoWorld world, String password) {
    Instant now = clock.instant();
    Map<String, User> employees = hire(world, password, now);
    LoadingClients clients =
        new LoadingClients(
            companies,
            contacts,
            employing,
            confirming,
            employees,
            world,
            clock.withZone(settings.zone()));
    clients.load();
    LoadingTouches touches =
        new LoadingTouches(interactions, employees, clients.peopleByKey(), now);
    world.touches().forEach(touches::load);
    new LoadingLeads(leads, work, coupons, now)
        .load(clients.peopleByKey(), employees, world.language());
    new LoadingNotes(notes, tasks, now, settings.zone())
        .load(clients.peopleByKey(), employees, world.language());
    return new Loaded(
        employees, clients.companiesByKey(), clients.peopleByKey(), touches.idsByKey());
  }

  private Map<String, User> hire(DemoWorld world, String password, Instant now) {
    Act hiring = new Act(administrator(), now, Via.SYSTEM);
    Map<String, User> hired = new LinkedHashMap<>();
    for (DemoEmployee employee : world.employees()) {
      NewUser draft =
          new NewUser(
              employee.email(),
              employee.name(),
              employee.role().name().toLowerCase(Locale.ROOT),
              password,
              world.language().code(),
              settings.zone().getId());
      hired.put(employee.key(), users.add(draft, hiring));
    }
    return hired;
  }

  private User administrator() {
    return users.all().stream()
        .filter(user -> user.active() && user.role().isAdministrator())
        .findFirst()
        .orElseThrow();
  }
}

package rapport.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.StrongPassword;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.platform.Settings;
import rapport.platform.words.Language;

/**
 * With {@code rapport.demo=true} (bin/run --demo) fills a database without contacts with the demo
 * world. Runs when the first administrator exists, and before Rapport says that it is ready.
 */
@Component
class DemoStart implements ApplicationRunner {
  private final Environment environment;
  private final Settings settings;
  private final Clock clock;
  private final DSLContext sql;
  private final TransactionTemplate transaction;
  private final Contacts contacts;
  private final DemoLoader loader;
  private final SecondCards seconds;
  private final DemoChains chains;
  private final DemoPlans plans;
  private final DemoHolidays holidays;

  DemoStart(
      Environment environment,
      Settings settings,
      Clock clock,
      DSLContext sql,
      TransactionTemplate transaction,
      Contacts contacts,
      DemoLoader loader,
      SecondCards seconds,
      DemoChains chains,
      DemoPlans plans,
      DemoHolidays holidays) {
    this.environment = environment;
    this.settings = settings;
    this.clock = clock;
    this.sql = sql;
    this.transaction = transaction;
    this.contacts = contacts;
    this.loader = loader;
    this.seconds = seconds;
    this.chains = chains;
    this.plans = plans;
    this.holidays = holidays;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (environment.getProperty("rapport.demo", Boolean.class, false) && !settings.guest()) {
      fill();
    }
  }

  void fill() {
    if (contacts.isEmpty()) {
      Filled filled = transaction.execute(_ -> fillAlone());
      if (filled != null && filled.affair() != null) {
        chains.write(filled.affair());
        plans.write(filled.affair().language());
        System.out.print(filled.message());
      }
    }
  }

  /** What is said at the end, and whose affair lives by rules; null if another node was first. */
  private record Filled(String message, DemoChains.@Nullable Affair affair) {}

  /** Another node that is started at the same time waits here, and then finds the contacts. */
  private Filled fillAlone() {
    sql.execute("select pg_advisory_xact_lock(hashtext('rapport demo ' || current_schema()))");
    if (!contacts.isEmpty()) {
      return new Filled("", null);
    }
    System.out.printf("%n  Filling in the demo company, which takes some seconds …%n");
    long start = System.nanoTime();
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    DemoWorld world = DemoWorld.of(Language.of(settings.language()), today, settings.zone());
    String made = StrongPassword.make();
    DemoLoader.Loaded loaded = loader.load(world, settings.admin().password().orElse(made));
    holidays.keep(world.language(), clock.instant());
    User typist = Objects.requireNonNull(loaded.employees().get("roman"));
    seconds.write(world, typist, clock.instant());
    User seller = Objects.requireNonNull(loaded.employees().get("roman"));
    UUID person = Objects.requireNonNull(loaded.people().get("petrenko"));
    return new Filled(
        message(loaded, settings.admin().password().isPresent() ? "" : made, start),
        new DemoChains.Affair(seller, person, world.language()));
  }

  private static String message(DemoLoader.Loaded loaded, String made, long start) {
    return "  %d contacts of %d companies and %d interactions in %.1f s.%n%s%n"
        .formatted(
            loaded.people().size(),
            loaded.companies().size(),
            loaded.touches().size(),
            Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0,
            signingIn(loaded.employees().values(), made));
  }

  private static String signingIn(Collection<User> employees, String made) {
    String password =
        made.isEmpty()
            ? "the password you set"
            : "the password " + made + " (shown only this once)";
    return employees.stream()
        .map(user -> "    %s (%s)%n".formatted(user.email(), user.role().code()))
        .collect(
            Collectors.joining("", "  Demo employees, all with %s:%n".formatted(password), ""));
  }
}

package rapport.demo.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Role;
import rapport.demo.seed.Dice.About;
import rapport.kernel.PersonName;

/** The employees; some look after many more clients than others. */
final class Staff {
  /** One employee. */
  record Employee(
      UUID id,
      String email,
      String name,
      String role,
      UUID team,
      String language,
      boolean active,
      long since) {}

  /** A team; a head is found among its people. */
  record Team(UUID id, String name, @Nullable UUID parent) {}

  private static final int TEAM = 10;

  private final World world;
  private final UUID[] ids;
  private final Zipf skew;

  Staff(World world) {
    this.world = world;
    ids = new UUID[world.order().employees()];
    for (int number = 0; number < ids.length; number++) {
      ids[number] = world.stamp().id(Stamp.Kind.EMPLOYEE, since(), number, number);
    }
    skew = new Zipf(ids.length, 4, 0.6);
  }

  private long since() {
    return world.time().millis(0);
  }

  Employee employee(int number) {
    Dice dice = world.dice(About.EMPLOYEE, number);
    Tongue tongue = world.tongue(dice);
    PersonName name = tongue.name(dice);
    String email =
        "%s.%s.%d@seed%d.example"
            .formatted(
                Latin.address(name.given()),
                Latin.address(name.family()),
                number + 1,
                Math.abs(world.order().seed()));
    return new Employee(
        ids[number],
        email.toLowerCase(Locale.ROOT),
        name.brief(),
        role(number),
        teamId(1 + number / TEAM),
        tongue.code(),
        number < 2 || !dice.in(8),
        since());
  }

  private static String role(int number) {
    return switch (number % TEAM) {
      case 0 -> Role.HEAD;
      case 7 -> Role.SUPPORT;
      case 9 -> Role.MARKETER;
      default -> Role.MANAGER;
    };
  }

  private UUID teamId(int team) {
    return world.stamp().id(Stamp.Kind.TEAM, since(), team, team);
  }

  /** One for all of them, and below it one for ten people each. */
  List<Team> teams() {
    List<Team> teams = new ArrayList<>();
    teams.add(new Team(teamId(0), "1", null));
    for (int team = 1; (team - 1) * TEAM < ids.length; team++) {
      teams.add(new Team(teamId(team), "1." + team, teamId(0)));
    }
    return teams;
  }

  /** Somebody; the first ones more often than the last. */
  int drawn(Dice dice) {
    return skew.rank(dice.unit());
  }

  UUID id(int number) {
    return ids[number];
  }

  int size() {
    return ids.length;
  }
}

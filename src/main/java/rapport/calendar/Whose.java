package rapport.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Absent;

/** Whose calendars somebody may look at: their own, and those of colleagues within their reach. */
@Component
public class Whose {
  private final Users users;

  Whose(Users users) {
    this.users = users;
  }

  /** Themselves first, then colleagues by name; one query. */
  public List<User> seenBy(User viewer) {
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.SEE);
    Stream<User> others =
        users.all().stream()
            .filter(User::active)
            .filter(user -> !user.id().equals(viewer.id()) && reach.includes(user.id()))
            .sorted(Comparator.comparing(User::name, String.CASE_INSENSITIVE_ORDER));
    return Stream.concat(Stream.of(viewer), others).toList();
  }

  /**
   * Those who are meant, of those who are seen: oneself, one's team (everybody where one belongs to
   * none), or a colleague; {@link Absent} if it is none of them.
   */
  public List<User> meant(String whose, List<User> seen, User viewer) {
    if (whose.equals("team")) {
      Set<UUID> team = viewer.team();
      return seen.stream().filter(one -> team.size() == 1 || team.contains(one.id())).toList();
    }
    List<User> found =
        whose.equals("me")
            ? seen.subList(0, 1)
            : seen.stream().filter(one -> one.id().toString().equals(whose)).toList();
    if (found.isEmpty()) {
      throw new Absent("user", whose);
    }
    return found;
  }
}

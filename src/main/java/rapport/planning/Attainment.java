package rapport.planning;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.Method;

/**
 * Plan against fact, for those clients whom the viewer sees. Read from sums: what it costs follows
 * from how many colleagues, lines and days there are, not from clients or touches.
 */
@Component
@Transactional(readOnly = true)
public class Attainment {
  private final SumFigures sums;
  private final Users users;

  Attainment(SumFigures sums, Users users) {
    this.sums = sums;
    this.users = users;
  }

  /** By what the rows of a report are told apart. */
  public enum By {
    COLLEAGUE,
    TEAM,
    LINE,
    PLAN;

    /** As addresses, the API and message keys call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<By> ofCode(String code) {
      return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * One row.
   *
   * @param of the id of the colleague, team or plan, the code of the method; empty for nobody and
   *     for all
   * @param lines the same by method
   */
  public record Row(String of, Figures all, Map<Method, Figures> lines) {}

  /** All rows, and all together. */
  public record Report(Row all, List<Row> rows) {}

  /**
   * How far a plan has come in time.
   *
   * @param workdays how many days of work it has
   * @param passed how many of them there are to the end of today
   * @param left how many are left, today included
   */
  public record Days(int workdays, int passed, int left) {}

  public Days days(ContactPlan plan) {
    Pace pace = sums.pace(plan);
    return new Days(pace.all(), pace.passed(), pace.left(plan.term().last()));
  }

  /** Whether somebody may know who is whose, and when anybody was spoken with. */
  public static boolean mayKnow(User viewer, RecordKind kind) {
    return viewer.fieldRight(kind, "responsible").reads()
        && viewer.fieldRight(kind, "last_touch").reads();
  }

  static void needs(User viewer, RecordKind kind) {
    if (!mayKnow(viewer, kind)) {
      throw new Forbidden(Right.MANAGE_PLANS);
    }
  }

  /** The rows of a plan, those most behind first; {@link Forbidden} as {@link #mayKnow} says. */
  public Report of(ContactPlan plan, By by, User viewer) {
    needs(viewer, plan.kind());
    return of(List.of(plan), by, viewer);
  }

  /** The same of several plans together, without those of which the viewer may not know. */
  public Report of(Collection<ContactPlan> plans, By by, User viewer) {
    Map<String, Map<Method, Figures>> rows = new LinkedHashMap<>();
    Map<Method, Figures> all = new EnumMap<>(Method.class);
    Function<SumFigures.Told, String> key = key(by);
    for (SumFigures.Told sum : sums.seen(known(plans, viewer), viewer)) {
      rows.computeIfAbsent(key.apply(sum), one -> new EnumMap<>(Method.class))
          .merge(sum.method(), sum.figures(), Figures::besides);
      all.merge(sum.method(), sum.figures(), Figures::besides);
    }
    return new Report(
        row("", all),
        rows.entrySet().stream()
            .map(one -> row(one.getKey(), one.getValue()))
            .sorted(
                Comparator.comparing((Row row) -> -row.all().behind())
                    .thenComparing(row -> -row.all().target())
                    .thenComparing(Row::of))
            .toList());
  }

  private static List<ContactPlan> known(Collection<ContactPlan> plans, User viewer) {
    return plans.stream().filter(plan -> mayKnow(viewer, plan.kind())).toList();
  }

  private Function<SumFigures.Told, String> key(By by) {
    return switch (by) {
      case COLLEAGUE -> sum -> text(sum.responsibleId());
      case LINE -> sum -> sum.method().code();
      case PLAN -> sum -> text(sum.plan().id());
      case TEAM -> {
        Map<UUID, String> teams = new HashMap<>();
        users.all().forEach(user -> teams.put(user.id(), text(user.teamId())));
        yield sum ->
            Optional.ofNullable(sum.responsibleId())
                .map(id -> teams.getOrDefault(id, ""))
                .orElse("");
      }
    };
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  private static Row row(String of, Map<Method, Figures> lines) {
    return new Row(of, together(lines.values()), lines);
  }

  static Figures together(Collection<Figures> lines) {
    return lines.stream().reduce(Figures.NONE, Figures::plus);
  }

  /** Each of some plans as a whole, in one query. */
  public Map<UUID, Figures> of(Collection<ContactPlan> plans, User viewer) {
    Map<UUID, Figures> all = new HashMap<>();
    of(plans, By.PLAN, viewer).rows().forEach(row -> all.put(UUID.fromString(row.of()), row.all()));
    return all;
  }

  /**
   * What somebody promised by one method.
   *
   * @param most the plan in which most of it is missing
   */
  public record Mine(Method method, Figures figures, ContactPlan most) {}

  /** What somebody promised in the plans that run now, in the order of methods; one query. */
  public List<Mine> mine(List<ContactPlan> running, User viewer) {
    Map<Method, List<SumFigures.Told>> lines =
        sums.of(known(running, viewer), viewer.id()).stream()
            .filter(sum -> sum.figures().target() > 0)
            .collect(
                Collectors.groupingBy(SumFigures.Told::method, TreeMap::new, Collectors.toList()));
    return lines.entrySet().stream().map(one -> mine(one.getKey(), one.getValue())).toList();
  }

  private static Mine mine(Method method, List<SumFigures.Told> sums) {
    return new Mine(
        method,
        sums.stream().map(SumFigures.Told::figures).reduce(Figures.NONE, Figures::besides),
        Collections.max(sums, Comparator.comparing(sum -> sum.figures().missing())).plan());
  }
}

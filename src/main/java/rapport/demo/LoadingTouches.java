package rapport.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Via;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
import rapport.interactions.Topic;

/** Writes down the interactions of a world, causes before what they led to. */
final class LoadingTouches {
  private static final Duration PLANNED_BEFORE = Duration.ofDays(1);

  private final Interactions interactions;
  private final Map<String, User> employees;
  private final Map<String, UUID> people;
  private final Instant now;
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<String, Instant> ends = new HashMap<>();

  LoadingTouches(
      Interactions interactions,
      Map<String, User> employees,
      Map<String, UUID> people,
      Instant now) {
    this.interactions = interactions;
    this.employees = employees;
    this.people = people;
    this.now = now;
  }

  Map<String, UUID> idsByKey() {
    return ids;
  }

  void load(DemoTouch touch) {
    Instant end = end(touch);
    ids.put(
        touch.key(),
        switch (touch.state()) {
          case COMPLETED -> completed(touch, end);
          case PLANNED -> planned(touch);
          case CANCELLED -> cancelled(touch);
        });
    ends.put(touch.key(), end);
  }

  private UUID completed(DemoTouch touch, Instant end) {
    return interactions.log(topic(touch), outcome(touch), next(touch), act(touch, end));
  }

  private UUID planned(DemoTouch touch) {
    return interactions.plan(topic(touch), plan(touch), act(touch, agreedAt(touch)));
  }

  private UUID cancelled(DemoTouch touch) {
    UUID id = planned(touch);
    interactions.cancel(id, touch.note(), act(touch, earlier(touch.moment(), now)));
    return id;
  }

  /** Next steps are agreed on when what led to them ends; the others come up the day before. */
  private Instant agreedAt(DemoTouch touch) {
    Instant end = touch.cause() == null ? null : ends.get(touch.cause());
    return earlier(end == null ? touch.moment().minus(PLANNED_BEFORE) : end, now);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant end(DemoTouch touch) {
    return touch.moment().plusSeconds(touch.durationSeconds());
  }

  private Topic topic(DemoTouch touch) {
    return new Topic(
        Method.valueOf(touch.method().name()),
        Direction.valueOf(touch.initiative().name()),
        contactIds(touch),
        orEmpty(touch.group()),
        touch.subject(),
        orEmpty(touch.place()),
        employee(touch).id(),
        touch.cause() == null ? null : ids.get(touch.cause()),
        null,
        DemoParticulars.of(touch));
  }

  private List<UUID> contactIds(DemoTouch touch) {
    return touch.people().stream().map(key -> Objects.requireNonNull(people.get(key))).toList();
  }

  private static Outcome outcome(DemoTouch touch) {
    return new Outcome(
        touch.moment(), touch.durationSeconds(), orEmpty(touch.result()), touch.note());
  }

  private static Next next(DemoTouch touch) {
    return touch.noNextReason() == null ? new Next.Open() : new Next.None(touch.noNextReason());
  }

  private static Plan plan(DemoTouch touch) {
    Integer minutes = touch.plannedMinutes() == 0 ? null : touch.plannedMinutes();
    // the note of one that was called off says why
    String note = touch.state() == DemoTouch.State.CANCELLED ? "" : touch.note();
    return new Plan(touch.moment(), minutes, false, note);
  }

  private Act act(DemoTouch touch, Instant at) {
    return new Act(employee(touch), at, Via.SYSTEM);
  }

  private User employee(DemoTouch touch) {
    return Objects.requireNonNull(employees.get(touch.employee()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

package rapport.demo.seed;

import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.demo.seed.Dice.About;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.State;

/** Decides what each interaction is. */
final class Touches {
  private static final int[] NOBODY = {};
  private static final Method[] METHODS = Method.values();
  // call, meeting, group meeting, e-mail, letter, SMS, chat, social network, survey
  private static final double[] UP_TO = {47, 56, 58, 82, 83, 88, 94, 97, 100};
  private static final int TRIES = 4;

  private final World world;
  private final Activity activity;

  Touches(World world, Activity activity) {
    this.world = world;
    this.activity = activity;
  }

  Touch of(int contact, int place, int minute, Rhythm rhythm) {
    Dice dice = throwsOf(contact, place);
    State state = state(contact, place, rhythm, dice);
    boolean caused = caused(contact, place, rhythm, dice);
    boolean planned = caused || state != State.COMPLETED || dice.in(25);
    Method method = method(dice);
    int company = world.careers().of(contact).companyOn(world.time().epochDay(minute));
    return new Touch(
        contact,
        place,
        minute,
        state,
        method,
        !planned && dice.in(45) ? Direction.INBOUND : Direction.OUTBOUND,
        planned ? plannedFor(minute, state) : -1,
        made(contact, place, minute, planned, caused, rhythm),
        caused,
        company,
        colleagues(contact, place, minute, method, company));
  }

  private boolean caused(int contact, int place, Rhythm rhythm, Dice dice) {
    return place % rhythm.affair() > 0
        && dice.in(70)
        && state(contact, place - 1, rhythm, throwsOf(contact, place - 1)) == State.COMPLETED;
  }

  private State state(int contact, int place, Rhythm rhythm, Dice dice) {
    boolean cancelled = dice.in(3);
    if (activity.isPlanned(contact, place, rhythm)) {
      return State.PLANNED;
    }
    return cancelled && !world.landmarks().isOne(contact) ? State.CANCELLED : State.COMPLETED;
  }

  private static Method method(Dice dice) {
    double drawn = dice.unit() * 100;
    int found = 0;
    while (UP_TO[found] <= drawn) {
      found++;
    }
    return METHODS[found];
  }

  /** What was done rarely began to the minute it was planned for. */
  private static int plannedFor(int minute, State state) {
    return state == State.COMPLETED ? minute - minute % 30 : minute;
  }

  /** What was caused was planned when its cause was over, other plans some days before. */
  private int made(
      int contact, int place, int minute, boolean planned, boolean caused, Rhythm rhythm) {
    int now = world.time().now();
    if (!planned) {
      return Math.min(minute + 10, now - 1);
    }
    Dice dice = world.dice(About.TOUCH, -1L - number(contact, place));
    int wanted =
        caused
            ? activity.minute(contact, place - 1, rhythm) + 20
            : Math.min(minute, now - 1) - dice.between(1, 12 * WorkTime.DAY);
    int earliest = Math.min((int) world.joined(contact) + 1, now - 1);
    return Math.clamp(wanted, earliest, Math.max(earliest, Math.min(minute, now - 1)));
  }

  private int[] colleagues(int contact, int place, int minute, Method method, int company) {
    if (company == Career.NONE || world.landmarks().isOne(contact)) {
      return NOBODY;
    }
    Dice dice = world.dice(About.COLLEAGUE, number(contact, place));
    int wanted =
        switch (method) {
          case GROUP_MEETING -> dice.between(2, 4);
          case MEETING -> dice.in(25) ? 1 : 0;
          case EMAIL -> dice.in(5) ? 1 : 0;
          default -> 0;
        };
    return wanted == 0 ? NOBODY : found(contact, minute, company, wanted, dice);
  }

  private int[] found(int contact, int minute, int company, int wanted, Dice dice) {
    int size = world.slots().size(company);
    return size < 2
        ? NOBODY
        : IntStream.range(0, wanted * TRIES)
            .map(_ -> world.slots().contact(company, dice.below(size)))
            .filter(other -> other != contact && worksAt(other, company, minute))
            .distinct()
            .limit(wanted)
            .toArray();
  }

  private boolean worksAt(int contact, int company, int minute) {
    return world.joined(contact) + 1 < Math.min(minute, world.time().now() - WorkTime.DAY)
        && !world.landmarks().isOne(contact)
        && world.careers().of(contact).companyOn(world.time().epochDay(minute)) == company;
  }

  UUID id(Touch touch) {
    return id(touch.contact(), touch.place(), touch.made());
  }

  private UUID id(int contact, int place, int made) {
    return world
        .stamp()
        .id(Stamp.Kind.INTERACTION, world.time().millis(made), place, number(contact, place));
  }

  /** The id of the interaction that led to this one; null for one that began by itself. */
  @Nullable UUID causeId(Touch touch) {
    return touch.caused() ? idAt(touch.contact(), touch.place() - 1) : null;
  }

  /** The id of the first of its chain; null for one that began by itself. */
  @Nullable UUID rootId(Touch touch) {
    if (!touch.caused()) {
      return null;
    }
    int contact = touch.contact();
    Rhythm rhythm = Rhythm.of(world, contact);
    int place = touch.place() - 1;
    while (caused(contact, place, rhythm, throwsOf(contact, place))) {
      place--;
    }
    return idAt(contact, place);
  }

  private UUID idAt(int contact, int place) {
    Rhythm rhythm = Rhythm.of(world, contact);
    Dice dice = throwsOf(contact, place);
    State state = state(contact, place, rhythm, dice);
    boolean caused = caused(contact, place, rhythm, dice);
    boolean planned = caused || state != State.COMPLETED || dice.in(25);
    int minute = activity.minute(contact, place, rhythm);
    return id(contact, place, made(contact, place, minute, planned, caused, rhythm));
  }

  /** Whether the contact's next interaction was planned because of this one. */
  boolean hasEffect(Touch touch) {
    int next = touch.place() + 1;
    if (next >= activity.count(touch.contact())) {
      return false;
    }
    Rhythm rhythm = Rhythm.of(world, touch.contact());
    Dice dice = throwsOf(touch.contact(), next);
    dice.next(); // decides the state
    return caused(touch.contact(), next, rhythm, dice);
  }

  private Dice throwsOf(int contact, int place) {
    return world.dice(About.TOUCH, number(contact, place));
  }

  static long number(int contact, int place) {
    return (long) contact * Activity.MOST + place;
  }
}

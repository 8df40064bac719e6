package rapport.demo.seed;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rapport.interactions.State;

/**
 * When each contact and company was last spoken with and will be next, as the timeline would tell.
 * Known before anything is written, since all interactions can be computed at any time.
 */
final class LastTouches {
  /** By number of the client; working minutes, -1 for never. */
  private record Minutes(int[] last, int[] next) {
    static Minutes of(int clients) {
      int[] never = new int[clients];
      Arrays.fill(never, -1);
      return new Minutes(never, never.clone());
    }

    void note(int client, Touch touch) {
      if (touch.state() == State.PLANNED) {
        next[client] = next[client] < 0 ? touch.minute() : Math.min(next[client], touch.minute());
      } else {
        last[client] = Math.max(last[client], touch.minute());
      }
    }
  }

  private final World world;
  private final Minutes contacts;
  private final Minutes companies;

  LastTouches(World world, Activity activity, Touches touches) {
    this.world = world;
    contacts = Minutes.of(world.order().contacts());
    companies = Minutes.of(world.order().companies());
    for (int contact = 0; contact < world.order().contacts(); contact++) {
      int count = activity.count(contact);
      Rhythm rhythm = Rhythm.of(world, contact);
      for (int place = 0; place < count; place++) {
        note(touches.of(contact, place, activity.minute(contact, place, rhythm), rhythm));
      }
    }
  }

  private void note(Touch touch) {
    if (!touch.isOnTimeline()) {
      return;
    }
    contacts.note(touch.contact(), touch);
    for (int colleague : touch.colleagues()) {
      contacts.note(colleague, touch);
    }
    if (touch.company() != Career.NONE) {
      companies.note(touch.company(), touch);
    }
  }

  @Nullable Long lastOfContact(int contact) {
    return millis(contacts.last()[contact]);
  }

  @Nullable Long nextOfContact(int contact) {
    return millis(contacts.next()[contact]);
  }

  @Nullable Long lastOfCompany(int company) {
    return millis(companies.last()[company]);
  }

  @Nullable Long nextOfCompany(int company) {
    return millis(companies.next()[company]);
  }

  private @Nullable Long millis(int minute) {
    return minute < 0 ? null : world.time().millis(minute);
  }
}

package rapport.demo.seed;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The interactions of a stretch of time, in the order in which they take place: rows shall lie in
 * the table as they do where a team has worked for years. Takes eight bytes for each.
 *
 * @param from first working minute
 * @param to the minute after the last
 */
record Slice(World world, Activity activity, Touches touches, int from, int to) {
  private static final int PLACE_BITS = 17;
  private static final int CONTACT_BITS = 22;

  /** Cuts all time into so many slices, and one for what is planned ahead. */
  static Slice[] all(World world, Activity activity, Touches touches, int count) {
    WorkTime time = world.time();
    Slice[] slices = new Slice[count + 1];
    int length = (time.now() - time.logStart()) / count + 1;
    for (int i = 0; i < count; i++) {
      int from = time.logStart() + i * length;
      slices[i] = new Slice(world, activity, touches, from, Math.min(from + length, time.now()));
    }
    slices[count] = new Slice(world, activity, touches, time.now(), time.end());
    return slices;
  }

  /** The interactions, packed and sorted: minute, contact, place. */
  long[] packed() {
    long[] packed = new long[1 << 16];
    int filled = 0;
    for (int contact = 0; contact < world.order().contacts(); contact++) {
      int count = activity.count(contact);
      if (count == 0) {
        continue;
      }
      Rhythm rhythm = Rhythm.of(world, contact);
      for (int place = first(contact, count, rhythm); place < count; place++) {
        int minute = activity.minute(contact, place, rhythm);
        if (minute >= from && minute < to) {
          packed = filled < packed.length ? packed : Arrays.copyOf(packed, filled * 2);
          packed[filled++] = ((long) minute << CONTACT_BITS | contact) << PLACE_BITS | place;
        } else if (minute >= to) {
          break;
        }
      }
    }
    Arrays.sort(packed, 0, filled);
    return Arrays.copyOf(packed, filled);
  }

  /** A place before which nothing of a contact lies in this slice, found by halving. */
  private int first(int contact, int count, Rhythm rhythm) {
    int low = 0;
    int high = count - 1; // the last one, which may be planned, is always looked at
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (activity.minute(contact, middle, rhythm) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Hands out all interactions that were packed, in their order. */
  void each(long[] packed, Consumer<Touch> taker) {
    for (long one : packed) {
      int place = (int) (one & ((1 << PLACE_BITS) - 1));
      int contact = (int) (one >>> PLACE_BITS & ((1 << CONTACT_BITS) - 1));
      int minute = (int) (one >>> PLACE_BITS + CONTACT_BITS);
      taker.accept(touches.of(contact, place, minute, Rhythm.of(world, contact)));
    }
  }
}

package rapport.planning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import rapport.interactions.AnsweredHours.Hours;

/**
 * At which hour each client is best called, learned from when they answered. What is known of all
 * of them counts like a few calls of each, so that one lucky call says little.
 */
final class BestHours {
  private static final int HOURS = 24;
  private static final int LEAST_CALLS = 3;
  private static final double WEIGHT_OF_ALL = 4;

  private final Map<UUID, Hours> known;
  private final double[] usual = new double[HOURS];

  BestHours(Map<UUID, Hours> known) {
    this.known = new HashMap<>(known);
    for (int hour = 0; hour < HOURS; hour++) {
      int at = hour;
      int tried = known.values().stream().mapToInt(one -> one.tried()[at]).sum();
      int answered = known.values().stream().mapToInt(one -> one.answered()[at]).sum();
      usual[hour] = (answered + 1.0) / (tried + 2.0);
    }
  }

  /**
   * The hours at which a client was called, the best first; nothing while there are too few calls
   * to tell, or nobody ever answered.
   */
  int[] of(UUID clientId) {
    Hours hours = Optional.ofNullable(known.get(clientId)).orElse(Hours.NONE);
    if (IntStream.of(hours.tried()).sum() < LEAST_CALLS) {
      return new int[0];
    }
    return IntStream.range(0, HOURS)
        .filter(hour -> hours.answered()[hour] > 0)
        .boxed()
        .sorted((one, other) -> {
          int better = Double.compare(likely(hours, other), likely(hours, one));
          return better == 0 ? Integer.compare(one, other) : better;
        })
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** How likely they answer at an hour. */
  private double likely(Hours hours, int hour) {
    return (hours.answered()[hour] + WEIGHT_OF_ALL * usual[hour])
        / (hours.tried()[hour] + WEIGHT_OF_ALL);
  }
}

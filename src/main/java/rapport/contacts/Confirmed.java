package rapport.contacts;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that was confirmed, as it was before, so that the confirmation can be taken back.
 *
 * @param what the id of a contact point or an employment, or {@link #NAME}
 * @param at when it had been confirmed before, null if never
 */
public record Confirmed(String what, @Nullable Instant at) {
  /** The name, as it is written. */
  public static final String NAME = "name";

  private static final int MOST = 100;

  /** Several as they travel in an address. */
  public static String text(List<Confirmed> all) {
    return all.stream()
        .map(one -> one.what + "~" + (one.at == null ? "" : one.at.toEpochMilli()))
        .collect(Collectors.joining(","));
  }

  /** Reads them; what is none of ours is left out. */
  public static List<Confirmed> parse(String text) {
    return Arrays.stream(text.split(",", MOST)).flatMap(part -> one(part).stream()).toList();
  }

  private static Optional<Confirmed> one(String part) {
    List<String> halves = Stream.of(part.split("~", -1)).toList();
    if (halves.size() != 2 || !halves.getLast().matches("\\d{0,15}")) {
      return Optional.empty();
    }
    String at = halves.getLast();
    return Optional.of(
        new Confirmed(
            halves.getFirst(), at.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(at))));
  }
}

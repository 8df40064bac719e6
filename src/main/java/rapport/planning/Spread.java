package rapport.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.interactions.Slot;

/**
 * What is missing in a plan, spread over days and people.
 *
 * @param ownerId whose clients alone, null for those of all
 * @param from the first day on which something may be planned
 * @param help whether what finds no place with one colleague goes to others who have room
 * @param staying how many touches of earlier spreads stay where they are
 * @param cut whether there is more than can be spread at once
 * @param userId who began it
 */
public record Spread(
    UUID id,
    UUID planId,
    @Nullable UUID ownerId,
    LocalDate from,
    boolean help,
    SpreadStatus status,
    int staying,
    boolean cut,
    UUID userId,
    Instant createdAt,
    List<Row> rows) {

  public Spread {
    rows = List.copyOf(rows);
  }

  /**
   * What somebody asks for.
   *
   * @param ownerId whose clients alone, empty for those of all
   * @param from the first day, empty for tomorrow or when the plan begins
   * @param minutes of each day that some colleagues have for plans; kept
   */
  public record Asked(
      UUID planId,
      Optional<UUID> ownerId,
      Optional<LocalDate> from,
      boolean help,
      Map<UUID, Integer> minutes) {}

  /** What is to become of a touch. */
  public enum Kind {
    /** It is planned. */
    PLAN,
    /** It was planned by an earlier spread and goes to another day. */
    MOVE,
    /** It was planned by an earlier spread, and nobody wants it any more. */
    DROP,
    /** It finds no place, since there is not enough time. */
    NO_ROOM,
    /** It finds no place, since there are too few days: no more in a week, not two on a day. */
    NO_DAY,
    /** Nobody is there to speak with, or to do it. */
    NOBODY;

    /** As the database, the API and message keys call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind ofCode(String code) {
      return Arrays.stream(values())
          .filter(one -> one.code().equals(code))
          .findFirst()
          .orElseThrow();
    }

    /** Whether something is done with it. */
    public boolean acts() {
      return this == PLAN || this == MOVE || this == DROP;
    }
  }

  /** What became of it. */
  public enum Outcome {
    OPEN,
    DONE,
    /** Left alone, since somebody worked on it meanwhile. */
    KEPT,
    REFUSED,
    UNDONE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Outcome ofCode(String code) {
      return Arrays.stream(values())
          .filter(one -> one.code().equals(code))
          .findFirst()
          .orElseThrow();
    }
  }

  /**
   * One touch.
   *
   * @param day when, null where it finds no place or is dropped
   * @param at the moment, where one is better than others
   * @param interactionId what is moved or dropped, or was planned
   * @param version its version, before it is done or after
   * @param before where it stood
   */
  public record Row(
      int ordinal,
      Kind kind,
      UUID clientId,
      @Nullable UUID contactId,
      Method method,
      @Nullable UUID responsibleId,
      @Nullable LocalDate day,
      @Nullable Instant at,
      int minutes,
      String subject,
      @Nullable UUID interactionId,
      @Nullable Integer version,
      @Nullable Slot before,
      Outcome outcome) {}

  /** How many rows are of some kind. */
  public int count(Kind kind) {
    return (int) rows.stream().filter(row -> row.kind() == kind).count();
  }

  /** How many rows something is to be done with. */
  public int total() {
    return (int) rows.stream().filter(row -> row.kind().acts()).count();
  }

  /** How many of them it was tried with. */
  public int tried() {
    return (int)
        rows.stream().filter(row -> row.kind().acts() && row.outcome() != Outcome.OPEN).count();
  }

  /** How many rows ended so. */
  public int count(Outcome outcome) {
    return (int) rows.stream().filter(row -> row.kind().acts() && row.outcome() == outcome).count();
  }
}

package rapport.dav;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapport.access.Act;
import rapport.access.Secrets;
import rapport.access.User;

/** A collection of objects that phones read and write: the calendar, or the address book. */
interface Shelf {
  /**
   * An object on a shelf.
   *
   * @param name the last part of its address
   * @param text iCalendar or vCard
   * @param from where in time it begins, the beginning of time for what has no time
   * @param to where it ends
   */
  record Item(String name, String text, Instant from, Instant to) {
    /** Of a digest of the text, so that whatever changes it changes the tag. */
    String tag() {
      return "\"" + digest(text) + "\"";
    }
  }

  /** A short digest. */
  static String digest(String text) {
    StringBuilder hex = new StringBuilder();
    byte[] hash = Secrets.hash(text);
    for (int i = 0; i < 12; i++) {
      hex.append("%02x".formatted(hash[i]));
    }
    return hex.toString();
  }

  /** Where it is, with a slash at the end. */
  String path();

  String displayName(User owner);

  /** The media type of its objects. */
  String mediaType();

  /** Which objects it holds: {@code calendar} or {@code addressbook}. */
  boolean isCalendar();

  /** All that is on it. */
  List<Item> all(User owner);

  /** Those of these names that there are; as many queries for many as for one. */
  List<Item> some(List<String> names, User owner);

  /** The one of a name. */
  default Optional<Item> find(String name, User owner) {
    return some(List.of(name), owner).stream().findFirst();
  }

  /**
   * What became of an object that was written.
   *
   * @param wordForWord whether it is kept as it was sent
   */
  record Put(boolean added, boolean wordForWord) {}

  /**
   * Writes an object.
   *
   * @param expected what of it was seen; compared and written in one transaction
   * @return what became of it; {@link rapport.kernel.Conflict} "stale" where it isn't as expected
   */
  Put put(String name, String text, Expected expected, Act act);

  /** Takes one away; "stale" as above, {@link rapport.kernel.Absent} where there is none. */
  void delete(String name, Expected expected, Act act);
}

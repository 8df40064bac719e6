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

  List<Item> all(User owner);

  List<Item> some(List<String> names, User owner);

  Optional<Item> find(String name, User owner);

  /**
   * Writes an object.
   *
   * @return whether it is kept word for word
   */
  boolean put(String name, String text, Act act);

  void delete(String name, Act act);
}

package rapport.platform.live;

import java.time.Instant;
import java.util.List;

/** Decides what one browser may hear. Implemented where rights are known. */
public interface Ear {
  /**
   * What an event stream says.
   *
   * @param data one line
   */
  record Event(String name, String data) {}

  /** What it is told at once. */
  List<Event> greeting();

  /** What of these signals it may know, with the rights of this moment. */
  List<Event> hear(List<Signal> signals);

  /** Whether it may go on listening; asked once {@link #until} has come, and after each hearing. */
  boolean isOpen();

  /** When to ask again. */
  Instant until();
}

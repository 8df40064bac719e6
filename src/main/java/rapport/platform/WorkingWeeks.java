package rapport.platform;

/** Knows when the company works. Implemented by the module above that keeps it. */
public interface WorkingWeeks {
  /** The week as it is set now. */
  WorkingWeek current();
}

package rapport.planning;

import java.time.LocalDate;
import rapport.interactions.Method;

/**
 * One touch with a client, as plans count it.
 *
 * @param planned it is still to come, or overdue
 * @param minutes how long it took, 0 where nobody said
 */
record Touched(Method method, LocalDate day, boolean planned, int minutes) {}

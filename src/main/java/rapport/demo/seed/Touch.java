package rapport.demo.seed;

import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.State;

/**
 * What is decided of an interaction before its words. Minutes are those of working time.
 *
 * @param place which of the contact's interactions, from 0
 * @param plannedFor the minute it was planned for, -1 if nobody planned it
 * @param made the minute it was written down
 * @param caused whether the contact's interaction before led to it
 * @param company where the contact worked then, or {@link Career#NONE}
 * @param colleagues who else was there; they worked at the same company then
 */
record Touch(
    int contact,
    int place,
    int minute,
    State state,
    Method method,
    Direction direction,
    int plannedFor,
    int made,
    boolean caused,
    int company,
    int[] colleagues) {

  boolean isOnTimeline() {
    return state != State.CANCELLED;
  }
}

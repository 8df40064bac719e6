package rapport.interactions;

/** What follows after a finished interaction. */
public sealed interface Next {
  /** The next touch is planned. */
  record Planned(Topic topic, Plan plan) implements Next {}

  /** There is none, for a stated reason. */
  record None(String reason) implements Next {}

  /** Nobody said; the client is then without a next step. */
  record Open() implements Next {}
}

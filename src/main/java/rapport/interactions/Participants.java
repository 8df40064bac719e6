package rapport.interactions;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.contacts.ClientName;

/** Writes down who takes part, for {@link Interactions}; it stands on their cards then. */
@Component
class Participants {
  private final Timeline timeline;

  Participants(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * The same people take part in all of these.
   *
   * @param moments where each of them stands in time, by its id
   */
  void enter(Map<UUID, Instant> moments, boolean planned, Map<UUID, ClientName> people) {
    timeline.participants(moments.keySet(), people.keySet());
    timeline.enter(moments, planned, Timeline.subjects(people));
  }
}

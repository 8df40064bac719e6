package rapport.access.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.access.Presence;
import rapport.access.Presence.State;
import rapport.kernel.Ids;

/**
 * An open page as the browser describes it, {@code id~state~mark~about~about…}, where each subject
 * is {@code contact:<id>} or, for a list of them, {@code contact}.
 *
 * @param mark when the page was made, 0 if it has missed nothing since
 */
record WatchedPage(String id, State state, long mark, List<Subject> about) {
  private static final int MOST_SUBJECTS = 4;

  /** A record, or all of a kind. */
  record Subject(String kind, Optional<UUID> id) {
    static Optional<Subject> read(String text) {
      String[] parts = text.split(":", -1);
      if (!parts[0].matches("[a-z_]{1,30}")) {
        return Optional.empty();
      }
      return parts.length == 1
          ? Optional.of(new Subject(parts[0], Optional.empty()))
          : Ids.parse(parts[1]).map(id -> new Subject(parts[0], Optional.of(id)));
    }
  }

  static Optional<WatchedPage> read(String text) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split("~", -1)));
    if (parts.size() < 3 || !isId(parts.get(0)) || !parts.get(2).matches("\\d{1,15}")) {
      return Optional.empty();
    }
    List<Subject> about =
        parts.stream()
            .skip(3)
            .limit(MOST_SUBJECTS)
            .flatMap(one -> Subject.read(one).stream())
            .toList();
    return State.ofCode(parts.get(1))
        .map(state -> new WatchedPage(parts.get(0), state, Long.parseLong(parts.get(2)), about));
  }

  static boolean isId(String text) {
    return text.matches("[0-9a-f]{16,40}");
  }

  /** The record it is about in the first place. */
  Optional<Presence.Visit> visit() {
    return about.stream()
        .flatMap(subject -> subject.id().stream())
        .findFirst()
        .map(record -> new Presence.Visit(id, record, state));
  }
}

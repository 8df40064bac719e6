package rapport.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What notices are about, as far as people may want to be told of them in different ways. */
public enum NoticeTopic {
  HANDOVERS("handed", "given"),
  LEADS("lead"),
  INCOMING("got-in-touch"),
  EMPLOYERS("moved", "joined"),
  MENTIONS("mention"),
  REMINDERS("remind"),
  PLANS("plan-"),
  /** Whatever has no topic of its own. */
  OTHERS;

  private final List<String> beginnings;

  NoticeTopic(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /** The topic of a {@link Notice#message}. */
  public static NoticeTopic of(String message) {
    return List.of(values()).stream()
        .filter(topic -> topic.beginnings.stream().anyMatch(message::startsWith))
        .findFirst()
        .orElse(OTHERS);
  }

  public static Optional<NoticeTopic> ofCode(String code) {
    return List.of(values()).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** As the database, forms and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

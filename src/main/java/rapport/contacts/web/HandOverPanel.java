package rapport.contacts.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.Right;
import rapport.access.Users;
import rapport.contacts.CardPanel;
import rapport.contacts.HandOver;
import rapport.contacts.HandOvers;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/** With whom a client is for a while, and the way to hand it over: the foot of the card. */
@Component
@Order(8)
class HandOverPanel implements CardPanel {
  private final HandOvers handOvers;
  private final Users users;
  private final Templates templates;

  HandOverPanel(HandOvers handOvers, Users users, Templates templates) {
    this.handOvers = handOvers;
    this.users = users;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    Optional<HandOver> running = handOvers.running(subject.id(), subject.kind(), subject.viewer());
    boolean hands = mayHandOver(subject);
    if (running.isEmpty() && !hands) {
      return HandOverPanel::nothing;
    }
    Map<String, Object> parts = new HashMap<>();
    parts.put("ui", ui);
    parts.put("hands", hands);
    parts.put("href", "/handovers/new?kind=" + subject.kind().code() + "&record=" + subject.id());
    running.ifPresent(one -> {
      parts.put("running", one);
      parts.put("to", users.names().getOrDefault(one.toId(), ""));
    });
    return templates.of("contacts/handoverpanel", parts);
  }

  private boolean mayHandOver(Subject subject) {
    return subject.viewer().may(Right.CHANGE_CLIENTS)
        && subject.deeds().contains(Deed.CHANGE)
        && subject.viewer().fieldRight(subject.kind(), "responsible") == FieldRight.WRITE
        && handOvers.mayPass(subject.kind(), subject.id(), subject.viewer());
  }

  private static void nothing(TemplateOutput output) {
    output.writeContent("");
  }
}

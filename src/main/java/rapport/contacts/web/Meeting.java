package rapport.contacts.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.platform.web.Ui;

/** What others changed while somebody was filling in the form of a client. */
@Component
class Meeting {
  private static final int MOST = 5;
  private final Clients clients;
  private final History history;
  private final HistoryLines lines;

  Meeting(Clients clients, History history, HistoryLines lines) {
    this.clients = clients;
    this.history = history;
    this.lines = lines;
  }

  /** The latest changes, as many as there were since a version, at most five. */
  List<HistoryLine> since(RecordKind kind, UUID id, int version, User viewer, Ui ui) {
    Client present = clients.find(kind, id, viewer);
    int missed = Math.clamp(present.version() - version, 1, MOST);
    return lines.of(present, history.of(id, Optional.empty(), missed).items(), viewer, ui);
  }
}

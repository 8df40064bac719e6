package rapport.contacts.web;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Change;
import rapport.access.Deed;
import rapport.access.History;
import rapport.access.User;
import rapport.contacts.CardPanel;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.Successors;
import rapport.contacts.TakingBackChanges;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Complaints;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;

/**
 * Who changed what of a client, and of those that are part of it, on a page of its own; the card
 * leads there.
 */
@Controller
@Order(9)
class HistoryPage implements CardPanel {
  private static final int ROWS = 50;

  private final Clients clients;
  private final History history;
  private final HistoryLines lines;
  private final Successors successors;
  private final TakingBackChanges takingBack;
  private final Templates templates;

  HistoryPage(
      Clients clients,
      History history,
      HistoryLines lines,
      Successors successors,
      TakingBackChanges takingBack,
      Templates templates) {
    this.clients = clients;
    this.history = history;
    this.lines = lines;
    this.successors = successors;
    this.takingBack = takingBack;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    String path = (subject.isCompany() ? "/companies/" : "/contacts/") + subject.id();
    return templates.of(
        "contacts/historypanel",
        Map.of(
            "ui",
            ui,
            "path",
            path,
            "person",
            !subject.isCompany(),
            "exports",
            subject.deeds().contains(Deed.EXPORT),
            "removes",
            subject.deeds().contains(Deed.DELETE)));
  }

  @GetMapping("/{directory:contacts|companies|leads}/{id}/history")
  String history(
      @PathVariable String directory,
      @PathVariable UUID id,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Client client = client(directory, id, viewer);
    return show(client, cursor, Complaints.NONE, viewer, ui, model);
  }

  /** Takes one change back; what was changed since is told, and nothing is done. */
  @PostMapping("/{directory:contacts|companies|leads}/{id}/history/{change}/reversal")
  String takeBack(
      @PathVariable String directory,
      @PathVariable UUID id,
      @PathVariable UUID change,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      takingBack.takeBack(change, act);
      return "redirect:/" + directory + "/" + id + "/history";
    } catch (Invalid invalid) {
      response.setStatus(422);
      Client client = client(directory, id, act.user());
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(client, null, complaints, act.user(), ui, model);
    }
  }

  private Client client(String directory, UUID id, User viewer) {
    return clients.find(FieldCell.kindAt("/" + directory), id, viewer);
  }

  private String show(
      Client client,
      @Nullable String cursor,
      Complaints complaints,
      User viewer,
      Ui ui,
      Model model) {
    Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(Cursor::parse);
    List<UUID> ids = new ArrayList<>(successors.mergedInto(client.kind(), client.id()));
    ids.add(client.id());
    Page<Change> page = history.of(ids, after, ROWS);
    List<HistoryLine> shown = lines.of(client, page.items(), viewer, ui);
    model.addAttribute("client", client);
    model.addAttribute("lines", shown);
    model.addAttribute("complaints", complaints);
    model.addAttribute(
        "more",
        page.next().map(next -> client.path() + "/history?cursor=" + next.token()).orElse(null));
    return "contacts/history";
  }
}

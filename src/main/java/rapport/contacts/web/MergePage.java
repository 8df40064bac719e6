package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.Listing;
import rapport.contacts.ManyClients;
import rapport.contacts.MergeDraft;
import rapport.contacts.MergingClients;
import rapport.contacts.Selection;
import rapport.filters.Asking;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Makes records one that were chosen in a list, found from a card, or sent by the queue. */
@Controller
@RequestMapping("/merges")
class MergePage {
  private static final int FOUND = 20;

  private final MergingClients merging;
  private final MergeViews views;
  private final ManyClients many;
  private final Clients clients;

  MergePage(MergingClients merging, MergeViews views, ManyClients many, Clients clients) {
    this.merging = merging;
    this.views = views;
    this.many = many;
    this.clients = clients;
  }

  /** Takes the selection of a list. */
  @PostMapping("/selection")
  String chosen(Selection.Sent sent, Act act) {
    Selection selection = sent.read();
    List<UUID> ids =
        many.after(
            selection, Optional.empty(), MergeDraft.MOST + 1, new Asking(act.user(), act.at()));
    if (ids.size() > MergeDraft.MOST) {
      throw new Invalid("merged", "tooMany", MergeDraft.MOST);
    }
    if (ids.size() < 2) {
      throw new Invalid("merged", "mergeTwo");
    }
    String list = SelectionWords.list(selection);
    return "redirect:/merges/new?kind="
        + selection.kind().code()
        + ids.stream().map(id -> "&ids=" + id).collect(Collectors.joining())
        + "&back="
        + URLEncoder.encode(list, StandardCharsets.UTF_8);
  }

  /** Finds another record to be made one with this one. */
  @GetMapping("/with")
  String with(
      @RequestParam String kind,
      @RequestParam UUID record,
      @RequestParam(defaultValue = "") String q,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    RecordKind of = RecordKind.ofCode(kind).orElseThrow(() -> new Invalid("kind", "choice"));
    model.addAttribute("client", clients.find(of, record, viewer));
    model.addAttribute("q", q);
    List<Client> found =
        q.isBlank()
            ? List.of()
            : clients
                .page(of, Listing.of(q, FOUND), Deed.CHANGE, new Asking(viewer, ui.now()))
                .items();
    model.addAttribute("found", found.stream().filter(one -> !one.id().equals(record)).toList());
    return "contacts/mergewith";
  }

  /**
   * The page with the usual choices.
   *
   * @param chosen whether the first of the records is the one to be kept; otherwise the usual one
   */
  @GetMapping("/new")
  String blank(
      MergeForm.Sent sent,
      @RequestParam(defaultValue = "false") boolean chosen,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model) {
    MergeForm form = sent.form(all);
    MergeForm shown =
        chosen ? form : form.ordered(merging.ordered(form.draft().kind(), form.ids(), act));
    return show(shown.fresh(), Complaints.NONE, ui, act, model);
  }

  @PostMapping
  String merge(
      MergeForm.Sent sent,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    MergeForm form = sent.form(all);
    try {
      return "redirect:/merges/" + merging.merge(form.draft(), act);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(form.fresh(), Complaints.of(invalid, ui.words()), ui, act, model);
    } catch (Conflict stale) {
      if (!stale.code().equals("stale")) {
        throw stale;
      }
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return show(form.fresh(), told, ui, act, model);
    }
  }

  private String show(MergeForm form, Complaints complaints, Ui ui, Act act, Model model) {
    model.addAttribute(
        "view", views.of(merging.foresee(form.draft(), act), form, complaints, act.user(), ui));
    return "contacts/mergeform";
  }
}

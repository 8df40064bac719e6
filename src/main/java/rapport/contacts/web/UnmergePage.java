package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.User;
import rapport.contacts.ClientNames;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.Merges;
import rapport.contacts.UnmergeForeseen;
import rapport.contacts.Unmerging;
import rapport.fields.Catalogue;
import rapport.kernel.Conflict;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** What was merged lately, and the way back. */
@Controller
@RequestMapping("/merges")
class UnmergePage {
  private static final int ROWS = 50;
  private static final String PIECE = "piece.";

  private final Unmerging unmerging;
  private final Merges merges;
  private final MergeLines lines;
  private final ClientNames names;
  private final Catalogue catalogue;
  private final Toasts toasts;

  UnmergePage(
      Unmerging unmerging,
      Merges merges,
      MergeLines lines,
      ClientNames names,
      Catalogue catalogue,
      Toasts toasts) {
    this.unmerging = unmerging;
    this.merges = merges;
    this.lines = lines;
    this.names = names;
    this.catalogue = catalogue;
    this.toasts = toasts;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Page<Merge> page = merges.list(Optional.empty(), false, viewer, Cursor.parse(cursor), ROWS);
    model.addAttribute("lines", lines.of(page.items(), viewer));
    model.addAttribute(
        "more", page.next().map(next -> "/merges?cursor=" + next.token()).orElse(null));
    return "contacts/merges";
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, Model model) {
    Merge merge = merges.find(id, act.user());
    MergeLine line = lines.of(List.of(merge), act.user()).getFirst();
    model.addAttribute("view", view(line, ui, act));
    return "contacts/merge";
  }

  private UnmergeView view(MergeLine line, Ui ui, Act act) {
    try {
      UnmergeForeseen foreseen = unmerging.foresee(line.merge().id(), act);
      return new UnmergeView(line, pieces(foreseen, ui, act.user()), "", null);
    } catch (Conflict conflict) {
      String refusal = ui.t("complaint." + conflict.code());
      return new UnmergeView(
          line, null, refusal, merges.laterThan(line.merge()).map(Merge::id).orElse(null));
    } catch (Forbidden notTheirs) {
      return new UnmergeView(line, null, ui.t("merge.forbidden"), null);
    }
  }

  private List<UnmergeView.Piece> pieces(UnmergeForeseen foreseen, Ui ui, User viewer) {
    Merge merge = foreseen.merge();
    List<UUID> ids = new ArrayList<>(List.of(merge.keptId()));
    ids.addAll(merge.mergedIds());
    Map<UUID, String> called = names.of(ids);
    return foreseen.later().stream()
        .map(piece ->
            new UnmergeView.Piece(
                piece,
                what(merge, piece, ui, viewer),
                piece.at() == null ? "" : ui.when(piece.at()),
                ids.stream()
                    .map(id ->
                        new UnmergeView.Owner(
                            id, called.getOrDefault(id, ""), id.equals(piece.suggestedId())))
                    .toList()))
        .toList();
  }

  private String what(Merge merge, LaterPiece piece, Ui ui, User viewer) {
    if (piece.key().part().equals("field")) {
      return catalogue
          .of(merge.kind(), viewer)
          .find(piece.key().id())
          .map(field -> field.name(ui.words()))
          .orElse(piece.key().id());
    }
    return ui.t("merge.part." + piece.key().part() + "." + piece.what().code());
  }

  @PostMapping("/{id}/return")
  String unmerge(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> all, Act act) {
    Map<String, UUID> choices = new LinkedHashMap<>();
    all.toSingleValueMap()
        .forEach((name, value) -> {
          if (name.startsWith(PIECE)) {
            String key = name.substring(PIECE.length());
            choices.put(key, Ids.parse(value).orElseThrow(() -> new Invalid(key, "choice")));
          }
        });
    unmerging.unmerge(id, choices, act);
    return "redirect:/merges/" + id;
  }

  /** Takes one back that was just done: what little came since goes where it usually does. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void undo(
      @PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, HttpServletResponse response) {
    unmerging.unmerge(id, Map.of(), act);
    toasts.send(response, ui.t("merge.undone"), "", "rejudged");
  }
}

package rapport.duplicates.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.MergeDraft;
import rapport.contacts.Merges;
import rapport.contacts.MergingClients;
import rapport.contacts.web.MergeLines;
import rapport.duplicates.DuplicateJobs;
import rapport.duplicates.DuplicatePair;
import rapport.duplicates.DuplicatePairs;
import rapport.duplicates.DuplicateState;
import rapport.duplicates.PairId;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** The queue of pairs: merge, keep apart or look again later, with one key each. */
@Controller
@RequestMapping("/duplicates")
class DuplicatesPage {
  private static final int ROWS = 20;
  private static final int LATELY = 5;
  private static final int MOST = 999;
  private static final List<Integer> THRESHOLDS = List.of(50, 80, 95, 99);

  private final DuplicatePairs pairs;
  private final DuplicateGroups groups;
  private final DuplicateJobs jobs;
  private final MergingClients merging;
  private final Merges merges;
  private final MergeLines lines;
  private final Toasts toasts;

  DuplicatesPage(
      DuplicatePairs pairs,
      DuplicateGroups groups,
      DuplicateJobs jobs,
      MergingClients merging,
      Merges merges,
      MergeLines lines,
      Toasts toasts) {
    this.pairs = pairs;
    this.groups = groups;
    this.jobs = jobs;
    this.merging = merging;
    this.merges = merges;
    this.lines = lines;
    this.toasts = toasts;
  }

  @GetMapping
  String queue(
      @RequestParam(defaultValue = "contact") String kind,
      @RequestParam(defaultValue = "open") String state,
      @RequestParam(defaultValue = "50") int threshold,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = "false") boolean searching,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    DuplicatePairs.Asked asked =
        new DuplicatePairs.Asked(
            kind(kind),
            Math.clamp(threshold, 0, 100) / 100.0,
            state(state),
            Cursor.parse(cursor),
            ROWS);
    Page<DuplicatePair> page = pairs.page(asked, viewer);
    String here = "/duplicates?kind=" + kind + "&threshold=" + threshold;
    model.addAttribute(
        "view",
        new DuplicatesView(
            here + "&state=" + state,
            kind,
            state,
            String.valueOf(threshold),
            THRESHOLDS.stream().map(one -> new Choice("" + one, one + " %")).toList(),
            kinds(asked, viewer, ui),
            states(asked, here, viewer, ui),
            groups.of(asked, page.items(), viewer, ui),
            page.next()
                .map(next -> here + "&state=" + state + "&cursor=" + next.token())
                .orElse(null),
            lines.of(
                merges.list(Optional.empty(), true, viewer, Optional.empty(), LATELY).items(),
                viewer),
            searching));
    return "duplicates/queue";
  }

  private static RecordKind kind(String code) {
    return RecordKind.ofCode(code)
        .filter(one -> one == RecordKind.CONTACT || one == RecordKind.COMPANY)
        .orElseThrow(() -> new Invalid("kind", "choice"));
  }

  private List<Tab> kinds(DuplicatePairs.Asked asked, User viewer, Ui ui) {
    return Stream.of(RecordKind.CONTACT, RecordKind.COMPANY)
        .map(kind ->
            new Tab(
                ui.t("duplicates.kind." + kind.code()),
                "/duplicates?kind=" + kind.code(),
                kind == asked.kind(),
                (long) pairs.count(asked.of(kind, DuplicateState.OPEN), MOST, viewer)))
        .toList();
  }

  private List<Tab> states(DuplicatePairs.Asked asked, String here, User viewer, Ui ui) {
    return Stream.of(DuplicateState.values())
        .map(state ->
            new Tab(
                ui.t("duplicates.state." + state.code()),
                here + "&state=" + state.code(),
                state == asked.state(),
                (long) pairs.count(asked.of(asked.kind(), state), MOST, viewer)))
        .toList();
  }

  /** Looks through everything again, in the background. */
  @PostMapping("/searches")
  String search(@RequestParam String kind, Act act) {
    jobs.search(kind(kind), act);
    return "redirect:/duplicates?kind=" + kind + "&searching=true";
  }

  /** Makes the records of a group one, with the usual choices. */
  @PostMapping("/merge")
  Object merge(
      @RequestParam String kind,
      @RequestParam List<String> ids,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    RecordKind of = kind(kind);
    List<MergeDraft.Seen> seen = merging.ordered(of, read(ids), act);
    UUID id =
        merging.merge(
            new MergeDraft(of, seen.getFirst(), seen.subList(1, seen.size()), Map.of(), ""), act);
    return done("merge.done", "/merges/" + id, "judged", kind, ui, response);
  }

  /** Says of all pairs of a group that they are two, or that they wait. */
  @PostMapping("/decision")
  Object decide(
      @RequestParam String kind,
      @RequestParam List<String> ids,
      @RequestParam String state,
      @RequestParam(defaultValue = "open") String from,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    DuplicateState to = state(state);
    state(from);
    pairs.decideAll(groupOf(kind(kind), read(ids)), to, act);
    String undo =
        "/duplicates/decision?kind=" + kind + "&from=" + from + "&ids=" + String.join(",", ids);
    return done("duplicates.done." + to.code(), undo, "judged", kind, ui, response);
  }

  /** Takes a decision back: the pairs stand as they did before. */
  @DeleteMapping("/decision")
  Object undecide(
      @RequestParam String kind,
      @RequestParam List<String> ids,
      @RequestParam String from,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response) {
    pairs.decideAll(groupOf(kind(kind), read(ids)), state(from), act);
    return done("duplicates.undone", "", "rejudged", kind, ui, response);
  }

  private static DuplicateState state(String code) {
    return DuplicateState.ofCode(code).orElseThrow(() -> new Invalid("state", "choice"));
  }

  private static List<PairId> groupOf(RecordKind kind, List<UUID> ids) {
    List<PairId> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (UUID other : ids.subList(i + 1, ids.size())) {
        all.add(new PairId(kind, ids.get(i), other));
      }
    }
    return all;
  }

  private static List<UUID> read(List<String> ids) {
    if (ids.size() < 2 || ids.size() > MergeDraft.MOST) {
      throw new Invalid("ids", "choice");
    }
    return ids.stream()
        .map(id -> Ids.parse(id).orElseThrow(() -> new Invalid("ids", "choice")))
        .toList();
  }

  private Object done(
      String word, String undo, String event, String kind, Ui ui, HttpServletResponse response) {
    if (!ui.fragment()) {
      return "redirect:/duplicates?kind=" + kind;
    }
    toasts.send(response, ui.t(word), undo, event);
    return ResponseEntity.ok("");
  }
}

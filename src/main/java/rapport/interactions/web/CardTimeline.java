package rapport.interactions.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.CardPanel;
import rapport.contacts.HandOvers;
import rapport.interactions.CardLog;
import rapport.interactions.EntryKind;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;
import rapport.texts.Sought;

/**
 * What has taken place with a client: the middle of the card, and its next stretch when one scrolls
 * on.
 */
@Controller
@Order(2)
class CardTimeline implements CardPanel {
  private static final int ENTRIES = 30;

  /** So many are shown anew at most. */
  private static final int MOST = 300;

  /**
   * Which part of a timeline is shown.
   *
   * @param of contact or company
   * @param kind the code of a kind of entries, empty for all
   * @param q words that stand in the entries, empty for all
   */
  record Asked(String of, String kind, String q) {
    Asked {
      of = RecordKind.ofCode(of).isPresent() ? of : RecordKind.CONTACT.code();
    }

    boolean isAll() {
      return kind.isEmpty() && q.isBlank();
    }
  }

  private final CardLog log;
  private final List<EntryKind> kinds;
  private final HandOvers handOvers;
  private final Users users;
  private final Templates templates;

  CardTimeline(
      CardLog log, List<EntryKind> kinds, HandOvers handOvers, Users users, Templates templates) {
    this.log = log;
    this.kinds = kinds;
    this.handOvers = handOvers;
    this.users = users;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.MIDDLE;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    Asked all = new Asked(subject.kind().code(), "", "");
    return templates.of(
        "interactions/timeline",
        Map.of("ui", ui, "view", view(subject.id(), all, null, ENTRIES, subject.viewer(), ui)));
  }

  /**
   * A stretch of the timeline.
   *
   * @param rows how many the reader has before them already, to be shown anew; at most 300
   */
  @GetMapping("/clients/{id}/timeline")
  String timeline(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "contact") String of,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String q,
      @RequestParam @Nullable String cursor,
      @RequestParam(defaultValue = "0") int rows,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    model.addAttribute(
        "view",
        view(id, new Asked(of, kind, q), cursor, Math.clamp(rows, ENTRIES, MOST), viewer, ui));
    return "interactions/timeline";
  }

  private TimelineView view(
      UUID subjectId, Asked asked, @Nullable String cursor, int rows, User viewer, Ui ui) {
    Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(Cursor::parse);
    CardLog.Asked sought = new CardLog.Asked(subjectId, asked.kind(), Sought.of(asked.q()), viewer);
    Page<CardLog.Entry> page = log.of(sought, after, rows);
    List<TimelineView.Item> items = new ArrayList<>(items(page.items(), viewer, ui));
    if (asked.isAll()) {
      items.addAll(handed(subjectId, viewer, after, page, ui));
    }
    return TimelineView.of(
        subjectId,
        asked,
        items,
        page.next().map(Cursor::token).orElse(null),
        new TimelineView.Kinds(
            Stream.concat(Stream.of(""), kinds.stream().map(EntryKind::code).sorted()).toList(),
            forms(subjectId, asked, viewer)),
        ui);
  }

  private List<TimelineView.Form> forms(UUID subjectId, Asked asked, User viewer) {
    return kinds.stream()
        .flatMap(kind ->
            RecordKind.ofCode(asked.of())
                .flatMap(of -> kind.formFor(of, subjectId, viewer))
                .map(href -> new TimelineView.Form(kind.code(), href))
                .stream())
        .toList();
  }

  /** Each kind draws its own, all of a page at once. */
  private List<TimelineView.Item> items(List<CardLog.Entry> entries, User viewer, Ui ui) {
    Map<String, List<UUID>> ids =
        entries.stream()
            .collect(groupingBy(CardLog.Entry::kind, mapping(CardLog.Entry::id, toList())));
    Map<UUID, Content> lines = new HashMap<>();
    for (EntryKind kind : kinds) {
      if (ids.containsKey(kind.code())) {
        lines.putAll(kind.lines(ids.getOrDefault(kind.code(), List.of()), viewer, ui));
      }
    }
    return entries.stream()
        .filter(entry -> lines.containsKey(entry.id()))
        .map(entry ->
            new TimelineView.Item(entry.moment(), lines.getOrDefault(entry.id(), output -> {})))
        .toList();
  }

  /** Hand-overs between the page before and the end of this one. */
  private List<TimelineView.Item> handed(
      UUID subjectId, User viewer, Optional<Cursor> after, Page<CardLog.Entry> page, Ui ui) {
    List<HandOvers.OfOne> passed = handOvers.of(subjectId, viewer);
    if (passed.isEmpty()) {
      return List.of();
    }
    Instant newest = after.map(Cursor::moment).orElse(Instant.MAX);
    Instant oldest = page.next().map(Cursor::moment).orElse(Instant.MIN);
    return HandedLine.of(
            passed,
            moment -> moment.isBefore(newest) && !moment.isBefore(oldest),
            users.names(),
            ui)
        .stream()
        .map(line ->
            new TimelineView.Item(
                line.moment(), templates.of("interactions/handed", Map.of("ui", ui, "line", line))))
        .toList();
  }
}

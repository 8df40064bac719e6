package rapport.interactions.web;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.Chain;
import rapport.interactions.Interaction;
import rapport.interactions.RuleNames;
import rapport.platform.web.Ui;

/** Puts chains into words and places; a fixed number of queries however long they are. */
@Component
class ChainViews {
  private final Entries entries;
  private final List<RuleNames> rules;

  ChainViews(Entries entries, List<RuleNames> rules) {
    this.entries = entries;
    this.rules = rules;
  }

  ChainView of(UUID askedId, Chain chain, User viewer, Ui ui) {
    List<Chain.Link> links = chain.links();
    List<Interaction> seen = links.stream().flatMap(one -> Stream.ofNullable(one.seen())).toList();
    Map<UUID, EntryLine> lines =
        entries.lines(seen, viewer, ui).stream()
            .collect(toMap(line -> line.interaction().id(), line -> line));
    Map<UUID, String> names = names(seen);
    List<ChainLayout.Cell> places = ChainLayout.of(links.stream().map(Chain.Link::cause).toList());
    List<ChainView.Cell.Steps> steps = ChainSteps.of(places);
    Chain.Figures figures = chain.figures();
    List<ChainView.Cell> cells = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      ChainLayout.Cell at = places.get(place);
      cells.add(cell(place, at, links, lines, names, steps.get(place), figures, ui));
    }
    String result =
        figures
            .result()
            .map(end -> Objects.requireNonNull(lines.get(end.id())).result())
            .orElse(null);
    return new ChainView(
        askedId.toString(), ChainRows.of(cells), words(figures, ui), result, chain.cut());
  }

  Map<UUID, String> names(List<Interaction> seen) {
    List<UUID> ids =
        seen.stream()
            .flatMap(one ->
                Stream.of(
                    Optional.ofNullable(one.ruleId()), Optional.ofNullable(one.irrelevantRuleId())))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    Map<UUID, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      rules.forEach(one -> names.putAll(one.names(ids)));
    }
    return names;
  }

  private static ChainView.Cell cell(
      int place,
      ChainLayout.Cell at,
      List<Chain.Link> links,
      Map<UUID, EntryLine> lines,
      Map<UUID, String> names,
      ChainView.Cell.Steps steps,
      Chain.Figures figures,
      Ui ui) {
    Interaction seen = links.get(at.link()).seen();
    if (seen == null) {
      return new ChainView.Cell(place, at, null, "", "", null, null, false, steps);
    }
    UUID ruleId = seen.ruleId();
    boolean last = links.stream().noneMatch(other -> other.cause() == at.link());
    return new ChainView.Cell(
        place,
        at,
        lines.get(seen.id()),
        passed(at, seen, links, ui),
        from(at, links, lines, ui),
        ruleId == null ? null : ruleId.toString(),
        ruleId == null ? null : names.get(ruleId),
        !seen.result().isEmpty() && (last || figures.result().filter(seen::equals).isPresent()),
        steps);
  }

  private static String passed(
      ChainLayout.Cell at, Interaction seen, List<Chain.Link> links, Ui ui) {
    @Nullable Interaction cause = at.cause() < 0 ? null : links.get(at.cause()).seen();
    return cause == null ? "" : Passed.between(cause.moment(), seen.moment(), ui);
  }

  private static String from(
      ChainLayout.Cell at, List<Chain.Link> links, Map<UUID, EntryLine> lines, Ui ui) {
    Interaction cause = at.fresh() ? links.get(at.cause()).seen() : null;
    EntryLine line = cause == null ? null : lines.get(cause.id());
    return line == null ? "" : line.title(ui);
  }

  private static List<String> words(Chain.Figures figures, Ui ui) {
    List<String> words = new ArrayList<>();
    words.add(ui.n("chain.touches", figures.touches()));
    if (figures.minutes() > 0) {
      words.add(ui.duration(Duration.ofMinutes(figures.minutes())));
    }
    figures.days().ifPresent(days -> words.add(ui.n("chain.days", days)));
    return words;
  }
}

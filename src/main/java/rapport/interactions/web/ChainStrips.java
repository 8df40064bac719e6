package rapport.interactions.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.Chain;
import rapport.interactions.Chains;
import rapport.interactions.Interaction;
import rapport.platform.web.Ui;

/** Tells in short where an interaction stands in its chain. */
@Component
public class ChainStrips {
  private static final int BEFORE = 6;
  private static final int AFTER = 12;

  private final Chains chains;
  private final ChainViews views;
  private final Entries entries;

  ChainStrips(Chains chains, ChainViews views, Entries entries) {
    this.chains = chains;
    this.views = views;
    this.entries = entries;
  }

  /** Where this one stands, as far as the viewer may see. */
  public ChainStrip of(Interaction asked, User viewer, Ui ui) {
    List<Chain.Link> links = chains.of(asked.id(), viewer).links();
    int here =
        IntStream.range(0, links.size())
            .filter(place -> asked.equals(links.get(place).seen()))
            .findFirst()
            .orElse(0);
    List<Interaction> causes = seen(List.of(links.get(here).cause()), links);
    List<Interaction> effects = seen(effects(here, links), links);
    List<Interaction> path = seen(path(here, links), links);
    Set<Interaction> all = new LinkedHashSet<>(path);
    all.addAll(causes);
    all.addAll(effects);
    Map<UUID, EntryLine> lines =
        entries.lines(all, viewer, ui).stream()
            .collect(toMap(line -> line.interaction().id(), line -> line));
    Map<UUID, String> names = views.names(List.of(asked));
    return new ChainStrip(
        lines(causes, lines),
        lines(effects, lines),
        lines(path, lines),
        links.size(),
        name(asked.ruleId(), names),
        name(asked.irrelevantRuleId(), names));
  }

  private static @Nullable String name(@Nullable UUID ruleId, Map<UUID, String> names) {
    return ruleId == null ? null : names.get(ruleId);
  }

  private static List<EntryLine> lines(List<Interaction> interactions, Map<UUID, EntryLine> lines) {
    return interactions.stream().map(one -> Objects.requireNonNull(lines.get(one.id()))).toList();
  }

  private static List<Integer> effects(int here, List<Chain.Link> links) {
    return IntStream.range(0, links.size())
        .filter(place -> links.get(place).cause() == here)
        .limit(AFTER)
        .boxed()
        .toList();
  }

  private static List<Integer> path(int here, List<Chain.Link> links) {
    List<Integer> path = new ArrayList<>();
    for (int at = here; at >= 0 && path.size() <= BEFORE; at = links.get(at).cause()) {
      path.addFirst(at);
    }
    path.addAll(effects(here, links));
    return path;
  }

  private static List<Interaction> seen(Collection<Integer> places, List<Chain.Link> links) {
    return places.stream()
        .filter(place -> place >= 0)
        .map(place -> links.get(place).seen())
        .filter(Objects::nonNull)
        .toList();
  }
}

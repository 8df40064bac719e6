package rapport.chains.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.chains.Firing;
import rapport.chains.FiringOutcome;
import rapport.chains.TryingOut.Guess;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.web.Entries;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;

/** Puts what rules did, and what they would do, into words. */
@Component
class FiringLines {
  private final InteractionLog log;
  private final Entries entries;

  FiringLines(InteractionLog log, Entries entries) {
    this.log = log;
    this.entries = entries;
  }

  /** A fixed number of queries, however many lines. */
  List<FiringLine> of(List<Firing> firings, User viewer, Ui ui) {
    List<UUID> ids =
        firings.stream().flatMap(one -> Stream.ofNullable(one.interactionId())).distinct().toList();
    Map<UUID, EntryLine> causes = lines(log.read(ids, viewer), viewer, ui);
    return firings.stream().map(one -> line(one, causes, ui)).toList();
  }

  private static FiringLine line(Firing firing, Map<UUID, EntryLine> causes, Ui ui) {
    UUID causeId = firing.interactionId();
    EntryLine cause = causeId == null ? null : causes.get(causeId);
    return new FiringLine(
        firing.id().toString(),
        firing.at(),
        firing.ruleId().toString(),
        firing.ruleName(),
        firing.ruleVersion(),
        cause == null ? "" : title(cause, ui),
        cause == null ? null : cause.id(),
        firing.outcome().code(),
        said(firing.outcome(), when(firing.effectAt(), firing.effectOn(), ui), firing.told(), ui),
        firing.effectId() == null ? null : firing.effectId().toString(),
        firing.mayBeRetried(),
        firing.takenBackAt() != null);
  }

  List<FiringLine> ofGuesses(List<Guess> guesses, User viewer, Ui ui) {
    List<Interaction> interactions = guesses.stream().map(Guess::interaction).distinct().toList();
    Map<UUID, EntryLine> causes = lines(interactions, viewer, ui);
    return guesses.stream().map(one -> line(one, causes, ui)).toList();
  }

  private static FiringLine line(Guess guess, Map<UUID, EntryLine> causes, Ui ui) {
    EntryLine cause = causes.get(guess.interaction().id());
    FiringOutcome outcome = guess.verdict().outcome();
    return new FiringLine(
        null,
        guess.interaction().moment(),
        guess.rule().id().toString(),
        guess.rule().name(),
        guess.rule().version(),
        cause == null ? "" : title(cause, ui),
        guess.interaction().id().toString(),
        outcome.code(),
        foreseen(outcome, when(guess.verdict().at(), guess.verdict().on(), ui), ui),
        null,
        false,
        false);
  }

  private Map<UUID, EntryLine> lines(Collection<Interaction> interactions, User viewer, Ui ui) {
    return entries.lines(interactions, viewer, ui).stream()
        .collect(toMap(line -> line.interaction().id(), line -> line));
  }

  private static String title(EntryLine line, Ui ui) {
    return line.who().isEmpty() ? line.title(ui) : line.title(ui) + " · " + line.who();
  }

  private static String when(@Nullable Instant at, @Nullable LocalDate on, Ui ui) {
    if (on != null) {
      return ui.day(on);
    }
    return at == null ? "" : ui.when(at);
  }

  /** What would come of it; where nothing would be done, that is no different. */
  private static String foreseen(FiringOutcome outcome, String when, Ui ui) {
    String said =
        ui.words()
            .find("rule.would." + outcome.code())
            .orElseGet(() -> ui.t("rule.outcome." + outcome.code()));
    return when.isEmpty() ? said : said + " · " + when;
  }

  private static String said(FiringOutcome outcome, String when, String told, Ui ui) {
    String said = ui.t("rule.outcome." + outcome.code());
    if (!when.isEmpty()) {
      return said + " · " + when;
    }
    return ui.words().find("complaint." + told).map(why -> said + " · " + why).orElse(said);
  }
}

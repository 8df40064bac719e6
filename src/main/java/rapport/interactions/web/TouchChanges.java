package rapport.interactions.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Change;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.ClientName;
import rapport.contacts.Contacts;
import rapport.contacts.web.HistoryLine;
import rapport.fields.ListEntry;
import rapport.interactions.Choices;
import rapport.interactions.Correction;
import rapport.interactions.Question;
import rapport.interactions.Questions;
import rapport.kernel.Ids;
import rapport.platform.web.Ui;

/** Says the changes of an interaction in words; what whoever looks may not know is left out. */
@Component
class TouchChanges {
  /** What each field that can be corrected is called. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("method", "field.method"),
          Map.entry("direction", "composer.initiative"),
          Map.entry("participants", "composer.who"),
          Map.entry("group", "composer.group"),
          Map.entry("subject", "composer.subject"),
          Map.entry("note", "composer.note"),
          Map.entry("place", "composer.place"),
          Map.entry("urgent", "composer.urgent"),
          Map.entry("minutes", "correction.length"),
          Map.entry("remind", "composer.remind"),
          Map.entry("moment", "composer.at"),
          Map.entry("result", "composer.result"),
          Map.entry("colleagues", "composer.colleagues"),
          Map.entry("topics", "composer.topics"),
          Map.entry("answers", "correction.answers"),
          Map.entry("coupon", "composer.coupon"),
          Map.entry("responsible", "client.responsible"));

  private final Contacts contacts;
  private final Choices choices;
  private final Questions questions;
  private final Users users;

  TouchChanges(Contacts contacts, Choices choices, Questions questions, Users users) {
    this.contacts = contacts;
    this.choices = choices;
    this.questions = questions;
    this.users = users;
  }

  List<HistoryLine> of(EntryLine line, List<Change> changes, User viewer, Ui ui) {
    boolean may = line.changeable() && viewer.may(Right.LOG_INTERACTIONS);
    Map<String, Map<String, String>> words = words(changes, viewer, ui);
    return changes.stream().map(change -> said(change, may, words, viewer, ui)).toList();
  }

  private HistoryLine said(
      Change change, boolean may, Map<String, Map<String, String>> words, User viewer, Ui ui) {
    var turns = change.differences().fields();
    List<HistoryLine.Turn> told =
        turns.entrySet().stream()
            .filter(turn -> LABELS.containsKey(turn.getKey()) && reads(turn.getKey(), viewer))
            .map(turn -> turn(turn.getKey(), turn.getValue(), words, ui))
            .toList();
    String verb = "history.verb." + change.verb();
    return new HistoryLine(
        change.id(),
        change.at(),
        change.userId() == null ? "" : users.names().getOrDefault(change.userId(), ""),
        ui.words().find(verb).orElse(change.verb()),
        ui.words().find("via." + change.via()).orElse(change.via()),
        "",
        "",
        told,
        may
            && change.canBeTakenBack()
            && told.size() == turns.size()
            && !turns.containsKey("responsible"));
  }

  private static boolean reads(String code, User viewer) {
    return viewer.fieldRight(RecordKind.INTERACTION, Correction.guard(code)).reads();
  }

  private HistoryLine.Turn turn(
      String code, Differences.Turn turn, Map<String, Map<String, String>> words, Ui ui) {
    return new HistoryLine.Turn(
        ui.t(Objects.requireNonNull(LABELS.get(code))),
        text(code, turn.from(), words, ui),
        text(code, turn.to(), words, ui));
  }

  private static String text(
      String code, List<String> values, Map<String, Map<String, String>> words, Ui ui) {
    Map<String, String> known = words.getOrDefault(code, Map.of());
    return values.stream().map(value -> text(code, value, known, ui)).collect(joining(", "));
  }

  private static String text(String code, String value, Map<String, String> known, Ui ui) {
    return switch (code) {
      case "method" -> ui.t("method." + value);
      case "direction" -> ui.t("initiative." + value);
      case "urgent" -> ui.t("true".equals(value) ? "cell.yes" : "cell.no");
      case "minutes" -> ui.duration(length(value));
      case "remind" -> ui.duration(Duration.ofMinutes(Long.parseLong(value)));
      case "moment" -> ui.when(Instant.parse(value));
      case "answers" -> answer(value, known);
      case "participants", "colleagues", "responsible" -> known.getOrDefault(value, "…");
      default -> known.getOrDefault(value, value);
    };
  }

  private static Duration length(String minutes) {
    return Duration.ofSeconds(new BigDecimal(minutes).multiply(BigDecimal.valueOf(60)).longValue());
  }

  private static String answer(String value, Map<String, String> questions) {
    int at = value.indexOf('=');
    String code = value.substring(0, at);
    return questions.getOrDefault(code, code) + ": " + value.substring(at + 1);
  }

  /** What codes and ids stand for, by the field; names are read at once. */
  private Map<String, Map<String, String>> words(List<Change> changes, User viewer, Ui ui) {
    Map<String, String> colleagues =
        users.names().entrySet().stream()
            .collect(toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    return Map.of(
        "participants", people(changes, viewer),
        "colleagues", colleagues,
        "responsible", colleagues,
        "group", labels(choices.groups().all(), ui),
        "result", labels(choices.results().all(), ui),
        "topics", labels(choices.topics().all(), ui),
        "answers",
            questions.all().stream()
                .collect(toMap(Question::code, one -> one.label().in(ui.words()))));
  }

  private Map<String, String> people(List<Change> changes, User viewer) {
    List<UUID> ids =
        changes.stream()
            .flatMap(change -> turnOf(change).stream())
            .flatMap(turn -> Stream.of(turn.from(), turn.to()))
            .flatMap(Collection::stream)
            .flatMap(id -> Ids.parse(id).stream())
            .distinct()
            .toList();
    return contacts.names(ids, viewer).values().stream()
        .collect(toMap(one -> one.id().toString(), ClientName::name));
  }

  private static Optional<Differences.Turn> turnOf(Change change) {
    Differences.@Nullable Turn turn = change.differences().fields().get("participants");
    return Optional.ofNullable(turn);
  }

  private static Map<String, String> labels(List<ListEntry> entries, Ui ui) {
    return entries.stream().collect(toMap(ListEntry::code, one -> one.label().in(ui.words())));
  }
}

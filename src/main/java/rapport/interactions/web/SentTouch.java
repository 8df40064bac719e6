package rapport.interactions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import rapport.interactions.Question;
import rapport.kernel.Ids;
import rapport.platform.web.Ui;

/** Reads the composer as a browser sends it; what is absent is empty. */
record SentTouch(MultiValueMap<String, String> sent, Ui ui) {

  /** Moments that were said in words are those of the form. */
  TouchForm form() {
    return new TouchForm(
        text("kind", "done"),
        text("method", "call"),
        text("direction", "outbound"),
        ids("contactIds"),
        text("group", ""),
        text("subject", ""),
        text("note", ""),
        text("result", ""),
        moment("at"),
        text("minutes", ""),
        text("place", ""),
        sent.containsKey("urgent"),
        text("lead", ""),
        more(),
        new TouchForm.Following(
            text("next", ""),
            text("nextMethod", "call"),
            moment("nextAt"),
            dayOnly("nextAt"),
            text("nextSubject", ""),
            text("noNextReason", "")));
  }

  private TouchForm.More more() {
    return new TouchForm.More(
        dayOnly("at"),
        sent.containsKey("someday"),
        ids("colleagueIds"),
        sent.getOrDefault("topics", List.of()),
        answers(),
        text("coupon", ""),
        text("responsible", ""),
        text("remind", ""),
        text("repeat", ""),
        text("until", ""),
        text("task", ""));
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>();
    sent.forEach((name, values) ->
        Question.codeOf(name).ifPresent(code -> answers.put(code, values.getFirst())));
    return answers;
  }

  private Optional<SaidMoment> said(String name) {
    return SaidMoment.in(text(name + "Said", ""), ui);
  }

  private String moment(String name) {
    return said(name).map(one -> one.field(ui)).orElseGet(() -> text(name, ""));
  }

  private boolean dayOnly(String name) {
    return said(name).map(SaidMoment::dayOnly).orElseGet(() -> sent.containsKey(name + "Day"));
  }

  private String text(String name, String otherwise) {
    return Optional.ofNullable(sent.getFirst(name)).orElse(otherwise);
  }

  private List<UUID> ids(String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .flatMap(id -> Ids.parse(id).stream())
        .distinct()
        .toList();
  }
}

package rapport.interactions.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.fields.ListEntry;
import rapport.interactions.Choices;
import rapport.interactions.Interaction;
import rapport.interactions.Question;
import rapport.interactions.Questions;
import rapport.interactions.TaskContext;
import rapport.platform.web.Ui;

/** Turns interactions into lines, with the names of all people and lists read at once. */
@Component
public class Entries {
  private final Contacts contacts;
  private final Choices choices;
  private final Questions questions;
  private final CouponWords coupons;
  private final TaskContext tasks;
  private final Users users;

  Entries(
      Contacts contacts,
      Choices choices,
      Questions questions,
      CouponWords coupons,
      @Lazy TaskContext tasks,
      Users users) {
    this.contacts = contacts;
    this.choices = choices;
    this.questions = questions;
    this.coupons = coupons;
    this.tasks = tasks;
    this.users = users;
  }

  /** The lines of some interactions, in the same order; a fixed number of queries. */
  public List<EntryLine> lines(Collection<Interaction> interactions, User viewer, Ui ui) {
    Reach reach = viewer.reach(RecordKind.INTERACTION, Deed.CHANGE);
    List<UUID> ids =
        interactions.stream().flatMap(one -> one.contactIds().stream()).distinct().toList();
    Map<UUID, Contact> people =
        contacts.read(ids, viewer).stream().collect(toMap(Contact::id, Function.identity()));
    Map<String, String> groups = labels(choices.groups().all(), ui);
    Map<String, String> results = labels(choices.results().all(), ui);
    Map<String, String> topics = labels(choices.topics().all(), ui);
    List<Question> asked = questions.all();
    Map<UUID, String> tasks = tasks(interactions, viewer);
    Map<String, String> promotions = coupons.said(interactions, ui);
    Map<UUID, String> colleagues = users.names();
    return interactions.stream()
        .map(one ->
            new EntryLine(
                one,
                one.contactIds().stream().map(people::get).filter(Objects::nonNull).toList(),
                groups.getOrDefault(one.group(), ""),
                results.getOrDefault(one.resultCode(), one.resultText()),
                said(one.topics(), topics),
                answers(one, asked, ui),
                promotions.getOrDefault(one.coupon(), ""),
                one.taskId() == null ? "" : tasks.getOrDefault(one.taskId(), ""),
                said(one.colleagueIds(), colleagues),
                colleagues.getOrDefault(one.responsibleId(), ""),
                one.isOverdue(ui.now()),
                reach.includes(one.responsibleId())))
        .toList();
  }

  private Map<UUID, String> tasks(Collection<Interaction> interactions, User viewer) {
    List<UUID> ids =
        interactions.stream().map(Interaction::taskId).filter(Objects::nonNull).distinct().toList();
    return ids.isEmpty() ? Map.of() : tasks.titles(ids, viewer);
  }

  private static <T> String said(List<T> codes, Map<T, String> labels) {
    return codes.stream().map(labels::get).filter(Objects::nonNull).collect(joining(", "));
  }

  /** Only what was answered; whatever isn't asked any more is told too. */
  private static Map<String, String> answers(Interaction one, List<Question> asked, Ui ui) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Question question : one.answers().isEmpty() ? List.<Question>of() : asked) {
      String answer = one.answers().get(question.code());
      if (answer != null) {
        answers.put(question.label().in(ui.words()), said(question, answer, ui));
      }
    }
    return answers;
  }

  private static String said(Question question, String answer, Ui ui) {
    return switch (question.kind()) {
      case DATE -> ui.moments().date(LocalDate.parse(answer));
      case NUMBER -> ui.words().numbers().typed(answer);
      case FLAG -> ui.t("fields.flag." + answer);
      default -> answer;
    };
  }

  private static Map<String, String> labels(List<ListEntry> entries, Ui ui) {
    return entries.stream().collect(toMap(ListEntry::code, one -> one.label().in(ui.words())));
  }
}

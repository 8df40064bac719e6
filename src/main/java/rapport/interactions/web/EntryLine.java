package rapport.interactions.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.access.Right;
import rapport.contacts.Contact;
import rapport.contacts.ContactPoint;
import rapport.contacts.Employment;
import rapport.contacts.PointKind;
import rapport.interactions.Interaction;
import rapport.interactions.State;
import rapport.kernel.PersonName;
import rapport.platform.web.Ui;

/**
 * An interaction as a line shows it, in the viewer's language.
 *
 * @param people the participants on the client's side
 * @param group label of the group, empty for none
 * @param result label of the result or the user's words, empty for none
 * @param topics labels of the topics, empty for none
 * @param answers what was answered, by the labels of the questions, in their order
 * @param promotion where the coupon leads that was named, empty if nobody knows
 * @param task the title of the task it is made for, empty if there is none that one sees
 * @param colleagues names of those who took part, empty for none
 * @param responsible name of the employee
 * @param overdue planned, and past due at the moment of looking
 * @param changeable whether whoever looks may change it
 */
public record EntryLine(
    Interaction interaction,
    List<Contact> people,
    String group,
    String result,
    String topics,
    Map<String, String> answers,
    String promotion,
    String task,
    String colleagues,
    String responsible,
    boolean overdue,
    boolean changeable) {
  private static final int LONG_LATE = 7;

  public String id() {
    return interaction.id().toString();
  }

  public String method() {
    return interaction.method().code();
  }

  public String direction() {
    return interaction.direction().code();
  }

  /** planned, completed, cancelled or overdue. */
  public String state() {
    return overdue ? "overdue" : interaction.state().code();
  }

  /** Whether it is planned for a day, and no time was said. */
  public boolean isForTheDay() {
    return isPlanned() && interaction.dayOnly();
  }

  /** Whether what is said of it can be said otherwise. */
  public boolean isCorrectable() {
    return changeable && interaction.state() != State.CANCELLED;
  }

  /** How long before it the responsible one is reminded, in words; empty for not. */
  public String reminder(Ui ui) {
    Integer minutes = interaction.remindMinutes();
    return minutes == null
        ? ""
        : ui.words()
            .find("composer.remind." + minutes)
            .orElseGet(() -> ui.duration(Duration.ofMinutes(minutes)));
  }

  public boolean isPlanned() {
    return interaction.state() == State.PLANNED;
  }

  /**
   * How loudly to say that it is overdue: 1 since today, 2 for some days, 3 for a week and more.
   */
  public int lateness(Ui ui) {
    long days =
        ChronoUnit.DAYS.between(ui.moments().dayOf(interaction.due()), ui.moments().today());
    return days < 1 ? 1 : days < LONG_LATE ? 2 : 3;
  }

  /** What it is about: the subject, or what else is known. */
  public String title(Ui ui) {
    if (!interaction.subject().isEmpty()) {
      return interaction.subject();
    }
    return group.isEmpty() ? ui.t("method." + method()) : group;
  }

  /** Those it was with, as a list reads them. */
  public String who() {
    return people.stream()
        .map(Contact::name)
        .map(PersonName::brief)
        .collect(Collectors.joining(", "));
  }

  /** Where the first of them works. */
  public String company() {
    return people.stream()
        .findFirst()
        .flatMap(Contact::currentEmployment)
        .map(Employment::companyName)
        .orElse("");
  }

  public Instant moment() {
    return interaction.moment();
  }

  public @Nullable Duration duration() {
    Integer seconds = interaction.durationSeconds();
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  /** A link that calls the first participant, empty where no phone is known. */
  public String callLink() {
    return people.stream()
        .findFirst()
        .flatMap(contact -> contact.firstPoint(PointKind.PHONE))
        .map(ContactPoint::link)
        .orElse("");
  }

  /** Where one logs another one with the same people; null for whoever may not. */
  public @Nullable String logLink(Ui ui) {
    return people.isEmpty() || !ui.may(Right.LOG_INTERACTIONS.code())
        ? null
        : "/interactions/new?contact=" + people.getFirst().id();
  }

  /** The card of the first participant. */
  public String card() {
    return people.isEmpty() ? "/interactions" : "/contacts/" + people.getFirst().id();
  }
}

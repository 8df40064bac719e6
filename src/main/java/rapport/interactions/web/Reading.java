package rapport.interactions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Particulars;
import rapport.interactions.Plan;
import rapport.interactions.Repeat;
import rapport.interactions.Slot;
import rapport.interactions.Topic;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * Reads what was typed into the composer; collects what can't be read, to be shown at its fields.
 */
final class Reading {
  private static final int LONGEST_DAY = 24 * 60;

  private final TouchForm form;
  private final TouchRights may;
  private final ZoneId zone;
  private final Instant now;
  private final List<Complaint> complaints = new ArrayList<>();

  Reading(TouchForm form, TouchRights may, ZoneId zone, Instant now) {
    this.form = form;
    this.may = may;
    this.zone = zone;
    this.now = now;
  }

  Topic topic() {
    return new Topic(
        Method.ofCode(form.method()).orElse(Method.CALL),
        Direction.ofCode(form.direction()).orElse(Direction.OUTBOUND),
        form.contactIds(),
        form.group(),
        form.subject(),
        form.place(),
        form.isPlanned() ? Ids.parse(form.more().responsible()).orElse(null) : null,
        null,
        Ids.parse(form.lead()).orElse(null),
        particulars());
  }

  Particulars particulars() {
    TouchForm.More more = form.more();
    return new Particulars(
        more.colleagueIds(),
        more.topics(),
        more.answers(),
        more.coupon(),
        Ids.parse(more.task()).orElse(null));
  }

  Outcome outcome() {
    Integer minutes = minutes();
    return new Outcome(
        form.at().isBlank() ? now : moment("at", form.at()),
        minutes == null ? null : minutes * 60,
        form.result(),
        form.note());
  }

  Plan plan() {
    return new Plan(
        slot("at", form.at(), form.more()), minutes(), form.urgent(), form.note(), remind());
  }

  private Slot slot(String field, String at, TouchForm.More more) {
    return more.someday() ? Slot.someday() : slot(field, at, more.dayOnly());
  }

  private Slot slot(String field, String at, boolean dayOnly) {
    if (at.isBlank()) {
      complaints.add(Complaint.of(field, "required"));
      return Slot.at(now);
    }
    Instant moment = moment(field, at);
    return dayOnly ? Slot.on(LocalDate.ofInstant(moment, zone), zone) : Slot.at(moment);
  }

  private @Nullable Integer remind() {
    String minutes = form.more().remind();
    return minutes.matches("\\d{1,5}") ? Integer.valueOf(minutes) : null;
  }

  /** How often it comes again; empty for once. */
  Optional<Repeat> repeat() {
    return Repeat.Every.ofCode(form.more().repeat()).map(every -> new Repeat(every, until()));
  }

  private @Nullable LocalDate until() {
    String until = form.more().until();
    try {
      return until.isBlank() ? null : LocalDate.parse(until);
    } catch (DateTimeParseException unreadable) {
      complaints.add(Complaint.of("until", "date"));
      return null;
    }
  }

  /** On a page a finished interaction always asks: plan the next one, or say why there is none. */
  Next next() {
    return switch (form.next().choice()) {
      case "plan" -> planned();
      case "none" -> new Next.None(form.next().reason());
      default -> {
        complaints.add(Complaint.of("next", "next"));
        yield new Next.Open();
      }
    };
  }

  private Next planned() {
    TouchForm.Following next = form.next();
    if (next.at().isBlank()) {
      complaints.add(Complaint.of("nextAt", "required"));
      return new Next.Open();
    }
    Topic topic =
        new Topic(
            Method.ofCode(next.method()).orElse(Method.CALL),
            Direction.OUTBOUND,
            form.contactIds(),
            form.group(),
            nextSubject(),
            "",
            null,
            null);
    Slot when = slot("nextAt", next.at(), next.dayOnly());
    return new Next.Planned(topic, new Plan(when, null, false, "", null));
  }

  /** What this one was about, unless something is said, or whoever says it may not write it. */
  private String nextSubject() {
    boolean same = form.next().subject().isBlank() && may.writes("subject");
    return same ? form.subject() : form.next().subject();
  }

  /** Refuses the whole if anything couldn't be read. */
  void check() {
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  private Instant moment(String field, String text) {
    return TypedMoment.read(text, zone)
        .orElseGet(() -> {
          complaints.add(Complaint.of(field, "date"));
          return now;
        });
  }

  private @Nullable Integer minutes() {
    if (form.minutes().isBlank()) {
      return null;
    }
    try {
      int minutes = Integer.parseInt(form.minutes().strip());
      if (minutes >= 1 && minutes <= LONGEST_DAY) {
        return minutes;
      }
    } catch (NumberFormatException unreadable) {
      // complained of like a number that can't be meant
    }
    complaints.add(Complaint.of("minutes", "duration"));
    return null;
  }
}

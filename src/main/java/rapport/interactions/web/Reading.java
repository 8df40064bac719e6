package rapport.interactions.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
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
        null,
        null,
        Ids.parse(form.lead()).orElse(null));
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
    if (form.at().isBlank()) {
      complaints.add(Complaint.of("at", "required"));
    }
    return new Plan(form.at().isBlank() ? now : moment("at", form.at()), minutes(), form.urgent());
  }

  /** On a page a finished interaction always asks: plan the next one, or say why there is none. */
  Next next() {
    return switch (form.next()) {
      case "plan" -> planned();
      case "none" -> new Next.None(form.noNextReason());
      default -> {
        complaints.add(Complaint.of("next", "next"));
        yield new Next.Open();
      }
    };
  }

  private Next planned() {
    if (form.nextAt().isBlank()) {
      complaints.add(Complaint.of("nextAt", "required"));
      return new Next.Open();
    }
    Topic topic =
        new Topic(
            Method.ofCode(form.nextMethod()).orElse(Method.CALL),
            Direction.OUTBOUND,
            form.contactIds(),
            form.group(),
            nextSubject(),
            "",
            null,
            null);
    return new Next.Planned(topic, new Plan(moment("nextAt", form.nextAt()), null, false));
  }

  /** What this one was about, unless something is said, or whoever says it may not write it. */
  private String nextSubject() {
    boolean same = form.nextSubject().isBlank() && may.writes("subject");
    return same ? form.subject() : form.nextSubject();
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

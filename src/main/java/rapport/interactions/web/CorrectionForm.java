package rapport.interactions.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Correction;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.Method;
import rapport.interactions.Particulars;
import rapport.interactions.State;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/** An interaction as the form in which it is corrected shows it, and reads it again. */
record CorrectionForm(TouchForm typed, TouchRights may, ZoneId zone) {
  private static final int LONGEST_DAY = 24 * 60;

  static TouchForm of(Interaction one, ZoneId zone) {
    Correction now = Correction.of(one);
    TouchForm.More more =
        new TouchForm.More(
            false,
            false,
            one.colleagueIds(),
            one.topics(),
            one.answers(),
            one.coupon(),
            "",
            now.remindMinutes() == null ? "" : now.remindMinutes().toString(),
            "",
            "",
            "");
    return new TouchForm(
        one.state() == State.PLANNED ? "planned" : "done",
        one.method().code(),
        one.direction().code(),
        one.contactIds(),
        one.group(),
        one.subject(),
        one.note(),
        one.result(),
        at(now.startedAt(), zone),
        minutes(now.seconds()),
        one.place(),
        one.urgent(),
        "",
        more,
        TouchForm.Following.proposed(""));
  }

  private static String at(@Nullable Instant startedAt, ZoneId zone) {
    return startedAt == null ? "" : Proposals.field(startedAt, zone);
  }

  /** A form asks for whole minutes; what took less is one. */
  private static String minutes(@Nullable Integer seconds) {
    return seconds == null || seconds == 0
        ? ""
        : String.valueOf(Math.max(1, Math.round(seconds / 60f)));
  }

  /**
   * What is said now. What the form doesn't show stays as it is, and so does what it shows less
   * exactly than it is known.
   *
   * @throws Invalid at what can't be read
   */
  Correction read(Correction known) {
    List<Complaint> complaints = new ArrayList<>();
    boolean done = known.startedAt() != null;
    boolean subject = may.writes("subject");
    boolean result = may.writes("result") && done;
    Particulars was = known.more();
    Correction said =
        new Correction(
            Method.ofCode(typed.method()).orElse(known.method()),
            Direction.ofCode(typed.direction()).orElse(known.direction()),
            typed.contactIds(),
            typed.group(),
            subject ? typed.subject() : known.subject(),
            may.writes("note") ? typed.note() : known.note(),
            may.writes("place") ? typed.place() : known.place(),
            done ? known.urgent() : typed.urgent(),
            seconds(known, complaints),
            done ? known.remindMinutes() : remind(complaints),
            done ? startedAt(Objects.requireNonNull(known.startedAt()), complaints) : null,
            result ? typed.result() : known.result(),
            new Particulars(
                typed.more().colleagueIds(),
                subject ? typed.more().topics() : was.topics(),
                result ? typed.more().answers() : was.answers(),
                was.coupon()));
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return said;
  }

  private @Nullable Integer seconds(Correction known, List<Complaint> complaints) {
    if (typed.minutes().strip().equals(minutes(known.seconds()))) {
      return known.seconds();
    }
    Integer minutes = number(typed.minutes(), "minutes", complaints);
    return minutes == null ? null : minutes * 60;
  }

  private @Nullable Integer remind(List<Complaint> complaints) {
    return number(typed.more().remind(), "remind", complaints);
  }

  private static @Nullable Integer number(String text, String field, List<Complaint> complaints) {
    if (text.isBlank()) {
      return null;
    }
    if (text.strip().matches("\\d{1,5}")
        && (field.equals("remind") || Integer.parseInt(text.strip()) <= LONGEST_DAY)) {
      return Integer.valueOf(text.strip());
    }
    complaints.add(Complaint.of(field, "duration"));
    return null;
  }

  private Instant startedAt(Instant known, List<Complaint> complaints) {
    if (typed.at().equals(at(known, zone))) {
      return known;
    }
    return TypedMoment.read(typed.at(), zone)
        .orElseGet(() -> {
          complaints.add(Complaint.of("at", "date"));
          return known;
        });
  }
}

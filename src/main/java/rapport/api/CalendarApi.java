package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.User;
import rapport.access.WorkingTimes;
import rapport.calendar.Whose;
import rapport.interactions.Agenda.Span;
import rapport.interactions.Days;
import rapport.interactions.Interaction;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.PublicDay;
import rapport.platform.WorkingWeek;

/** What is planned and done by the day, and which days are worked. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "Calendar")
class CalendarApi {
  private static final int MOST_DAYS = 92;

  private final Days days;
  private final Whose whose;
  private final WorkingTimes times;
  private final InteractionRecords records;

  CalendarApi(Days days, Whose whose, WorkingTimes times, InteractionRecords records) {
    this.days = days;
    this.whose = whose;
    this.times = times;
    this.records = records;
  }

  /** A day, and whether work is done on it. */
  @Schema(name = "CalendarDay")
  record DayRecord(
      LocalDate date,
      @Schema(description = "When work is done, such as 09:00-18:00; null for a day off")
          @Nullable String hours,
      @Schema(description = "What is special about it, such as victory or moved; null for nothing")
          @Nullable String holiday) {
    static DayRecord of(LocalDate day, WorkingWeek week) {
      Optional<PublicDay> marked = week.marked(day);
      return new DayRecord(
          day,
          week.hours(day).map(WorkingWeek.Hours::toString).orElse(null),
          marked.map(one -> one.key().replaceFirst("^holiday\\.", "")).orElse(null));
    }
  }

  /** Some days with what stands in them. */
  @Schema(name = "Calendar")
  record CalendarRecord(
      List<DayRecord> days,
      List<InteractionRecord> items,
      @Schema(description = "Whether there is more than is shown: 2 000 at most")
          boolean truncated) {}

  @GetMapping
  @Operation(
      summary = "Read some days: what is planned and done in them, and whether they are worked",
      description =
          "Days are those of your time zone. What was cancelled stands in no calendar. Whose days"
              + " are worked when is that of the employee, or yours for a team and a client.")
  CalendarRecord read(
      @Parameter(description = "The first day") @RequestParam(required = false)
          @Nullable LocalDate from,
      @Parameter(description = "The last day, at most 92 days in all")
          @RequestParam(required = false)
          @Nullable LocalDate to,
      @Parameter(description = "me, team, or the id of an employee; me if absent")
          @RequestParam(defaultValue = "me")
          String whose,
      @Parameter(description = "A contact or company instead: what is done with them, by anybody")
          @RequestParam(required = false)
          @Nullable UUID clientId,
      User user) {
    if (from == null || to == null) {
      throw new Invalid(from == null ? "from" : "to", "required");
    }
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new Invalid("to", "date");
    }
    List<User> meant = this.whose.meant(whose, this.whose.seenBy(user), user);
    List<Interaction> found = found(span(from, to, user.zone()), meant, clientId, user);
    WorkingWeek week = times.of(List.of(owner(meant, user))).values().iterator().next();
    return new CalendarRecord(
        from.datesUntil(to.plusDays(1)).map(day -> DayRecord.of(day, week)).toList(),
        records.of(new Page<>(found, Optional.empty()), user).items(),
        found.size() >= Days.MOST);
  }

  private static UUID owner(List<User> meant, User user) {
    return meant.size() == 1 ? meant.getFirst().id() : user.id();
  }

  private static Span span(LocalDate from, LocalDate to, ZoneId zone) {
    return new Span(
        from.atStartOfDay(zone).toInstant(), to.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private List<Interaction> found(Span span, List<User> meant, @Nullable UUID clientId, User user) {
    return clientId == null
        ? days.of(meant.stream().map(User::id).toList(), span, user)
        : days.with(clientId, span, user);
  }
}

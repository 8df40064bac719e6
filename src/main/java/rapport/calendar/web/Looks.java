package rapport.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rapport.interactions.Interaction;
import rapport.interactions.State;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Initials;
import rapport.platform.web.Ui;

/** How an interaction looks in a calendar, and what a script has to know of it. */
public final class Looks {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private Looks() {}

  /** Its classes: a tint for the method, or for the colleague; its state. */
  public static String of(EntryLine line, boolean coloured) {
    String tint = coloured ? "face-" + Initials.tint(line.responsible()) : "by-" + line.method();
    return tint + " cal-" + line.state() + (line.interaction().urgent() ? " cal-urgent" : "");
  }

  /** A sign for the state, so that colour doesn't tell it alone. */
  public static String mark(EntryLine line) {
    return switch (line.state()) {
      case "completed" -> "✓ ";
      case "overdue" -> "! ";
      default -> "";
    };
  }

  /** Only what is planned and one may change goes elsewhere. */
  public static boolean movable(EntryLine line, Ui ui) {
    return line.isPlanned() && line.changeable() && ui.may("log_interactions");
  }

  /** When, by the clock of whoever looks. */
  public static String at(EntryLine line, Ui ui) {
    return LOCAL.format(LocalDateTime.ofInstant(line.moment(), ui.zone()));
  }

  /** How long it takes; what nobody said is drawn as half an hour and stays unsaid. */
  public static String minutes(EntryLine line) {
    Interaction interaction = line.interaction();
    Integer planned = interaction.plannedMinutes();
    if (interaction.state() != State.PLANNED) {
      return String.valueOf(interaction.length().toMinutes());
    }
    return planned == null ? "" : planned.toString();
  }

  static int drawnMinutes(EntryLine line) {
    return drawn(line.interaction());
  }

  static int drawn(Interaction interaction) {
    long minutes = interaction.length().toMinutes();
    boolean unsaid = minutes == 0 && interaction.state() == State.PLANNED;
    return unsaid ? Interaction.USUAL_MINUTES : (int) minutes;
  }

  /** All of it in a sentence. */
  public static String spoken(EntryLine line, Ui ui) {
    String when = ui.when(line.moment());
    String state = line.isPlanned() && !line.overdue() ? "" : ", " + ui.t("state." + line.state());
    return "%s, %s: %s%s, %s"
        .formatted(when, line.who(), line.title(ui), state, line.responsible());
  }

  /** The names of the days of a week, short. */
  public static List<String> weekdays(Ui ui) {
    Locale locale = ui.language().locale();
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
        .toList();
  }
}

package rapport.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.demo.DemoTouch.Initiative;
import rapport.demo.DemoTouch.Method;
import rapport.demo.DemoTouch.State;

/** Writes down what happened, or what is agreed to happen, in the words of the language. */
final class Scribe {
  private final Texts texts;
  private final Phrases phrases;
  private final Chance chance;
  private final ZoneId zone;
  private final Map<String, Integer> written = new HashMap<>();

  Scribe(Texts texts, Phrases phrases, Chance chance, ZoneId zone) {
    this.texts = texts;
    this.phrases = phrases;
    this.chance = chance;
    this.zone = zone;
  }

  /** A scene of an affair at its time. */
  record Occasion(
      Affair affair, Plot.Scene scene, LocalDateTime start, int minutes, @Nullable String cause) {
    String employee() {
      return switch (scene.cast()) {
        case RESPONSIBLE -> affair.company().responsible();
        case SUPPORT -> "nina";
        case HEAD -> "victoria";
      };
    }
  }

  DemoTouch completed(Occasion occasion) {
    int late = chance.between(0, 240);
    boolean announced = occasion.scene().initiative() == Initiative.OUTBOUND && chance.in(60);
    Instant start = instant(occasion.start());
    int seconds = occasion.minutes() * 60 - chance.between(0, 40);
    return new DemoTouch(
        key(occasion),
        occasion.scene().method(),
        occasion.scene().initiative(),
        occasion.scene().group(),
        occasion.scene().result(),
        phrases.subject(occasion.scene().name(), occasion.affair().topic()),
        note(occasion),
        occasion.affair().company().key(),
        occasion.employee(),
        people(occasion),
        announced ? start : null,
        announced ? 5 * Math.ceilDiv(occasion.minutes(), 5) : 0,
        start.plusSeconds(late),
        seconds,
        State.COMPLETED,
        occasion.cause(),
        place(occasion),
        reason(occasion));
  }

  /** One that is still due, or one that was called off. */
  DemoTouch agreed(Occasion occasion, State state) {
    return new DemoTouch(
        key(occasion),
        occasion.scene().method(),
        occasion.scene().initiative(),
        occasion.scene().group(),
        null,
        phrases.subject(occasion.scene().name(), occasion.affair().topic()),
        state == State.CANCELLED
            ? chance.one(texts.column("off"))
            : phrases.note(occasion.scene().name(), occasion.affair().topic()),
        occasion.affair().company().key(),
        occasion.employee(),
        people(occasion),
        instant(occasion.start()),
        occasion.minutes(),
        null,
        0,
        state,
        occasion.cause(),
        place(occasion),
        null);
  }

  private Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  private String key(Occasion occasion) {
    String company = occasion.affair().company().key();
    return company + "-" + written.merge(company, 1, Integer::sum);
  }

  private String note(Occasion occasion) {
    String note = phrases.note(occasion.scene().name(), occasion.affair().topic());
    boolean talked = occasion.scene().method() == Method.CALL || occasion.minutes() >= 40;
    boolean gladly = talked && occasion.minutes() > 3 && !occasion.scene().unpleasant();
    boolean more = gladly && chance.in(28);
    return more ? note + " " + chance.one(texts.column("detail")) : note;
  }

  private static List<String> people(Occasion occasion) {
    List<DemoPerson> all = occasion.affair().people();
    int number =
        switch (occasion.scene().method()) {
          case GROUP_MEETING -> 4;
          case MEETING -> 2;
          case CALL, EMAIL, LETTER, SMS, CHAT, SOCIAL, SURVEY -> 1;
        };
    return all.stream().limit(number).map(DemoPerson::key).toList();
  }

  private @Nullable String place(Occasion occasion) {
    if (!occasion.scene().method().needsPlace()) {
      return null;
    }
    return chance.in(50) ? address(occasion.affair().company()) : chance.one(texts.column("place"));
  }

  private String address(DemoCompany company) {
    String pattern = texts.column("address").getFirst();
    return pattern.replace("CITY", company.city()).replace("STREET", company.street());
  }

  private @Nullable String reason(Occasion occasion) {
    List<String> usual =
        texts.rows("closing").stream()
            .filter(row -> row.cell("result").equals(occasion.scene().result()))
            .map(Texts.Row::text)
            .toList();
    return !usual.isEmpty() && chance.in(50) ? chance.one(usual) : null;
  }
}

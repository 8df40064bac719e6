package rapport.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Via;
import rapport.files.Upload;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.platform.words.Language;
import rapport.tasks.Due;
import rapport.tasks.Priority;
import rapport.tasks.TaskDraft;
import rapport.tasks.Tasks;

/** Writes notes on some cards, one of them pinned and with a file, and tasks of every sort. */
final class LoadingNotes {
  private static final int APART = 11; // so that they aren't all on the first cards of the list

  private final Notes notes;
  private final Tasks tasks;
  private final Instant now;
  private final ZoneId zone;

  LoadingNotes(Notes notes, Tasks tasks, Instant now, ZoneId zone) {
    this.notes = notes;
    this.tasks = tasks;
    this.now = now;
    this.zone = zone;
  }

  void load(Map<String, UUID> people, Map<String, User> employees, Language language) {
    List<UUID> whose = new ArrayList<>(people.values());
    List<User> writers =
        employees.values().stream().filter(one -> one.may(Right.LOG_INTERACTIONS)).toList();
    NoteTexts texts = NoteTexts.in(language);
    for (int i = 0; i < texts.notes().size(); i++) {
      User writer = writers.get(i % writers.size());
      User other = writers.get((i + 1) % writers.size());
      String body = texts.notes().get(i).replace("{colleague}", "@" + other.name());
      Act act = new Act(writer, now.minus(Duration.ofHours(5 + 31L * i)), Via.SYSTEM);
      notes.add(contact(whose, i), body, i % 3 == 0, i == 0 ? offer(texts) : List.of(), act);
    }
    for (int i = 0; i < texts.tasks().size(); i++) {
      give(i, texts.tasks().get(i), whose, writers);
    }
  }

  private static About contact(List<UUID> whose, int turn) {
    return new About(RecordKind.CONTACT, whose.get(turn * APART % whose.size()));
  }

  private static List<Upload> offer(NoteTexts texts) {
    byte[] content = texts.offer().getBytes(StandardCharsets.UTF_8);
    return List.of(
        new Upload(
            texts.offerName(),
            "text/csv",
            content.length,
            () -> new ByteArrayInputStream(content)));
  }

  /** Overdue, of today, of some day, done; to oneself or to a colleague; some for nobody. */
  private void give(int turn, String title, List<UUID> whose, List<User> writers) {
    User doer = writers.get(turn % writers.size());
    User giver = writers.get((turn + turn % 2) % writers.size());
    LocalDate today = LocalDate.ofInstant(now, zone);
    @Nullable Due due =
        switch (turn % 4) {
          case 0 -> Due.on(today, zone);
          case 1 -> Due.by(now.plus(Duration.ofHours(26)));
          case 2 -> Due.on(today.minusDays(1), zone);
          default -> null;
        };
    TaskDraft draft =
        new TaskDraft(
            title,
            "",
            turn % 5 == 0 ? Priority.HIGH : Priority.NORMAL,
            doer.id(),
            due,
            turn % 3 == 2 ? null : contact(whose, turn));
    UUID id = tasks.add(draft, new Act(giver, now.minus(Duration.ofDays(2 + turn)), Via.SYSTEM));
    if (turn % 4 == 3) {
      tasks.complete(id, new Act(doer, now.minus(Duration.ofHours(3L + turn)), Via.SYSTEM));
    }
  }
}

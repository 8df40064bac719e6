package rapport.notes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.User;
import rapport.files.FileOwner;

/** Files hang on notes. */
@Component
class NoteFiles implements FileOwner {
  private static final int BRIEF = 60;

  private final NoteLog log;
  private final Notes notes;

  NoteFiles(NoteLog log, Notes notes) {
    this.log = log;
    this.notes = notes;
  }

  @Override
  public String kind() {
    return Notes.KIND;
  }

  @Override
  public Condition seen(Field<UUID> ownerId, User viewer) {
    return NoteLog.seenIn(ownerId, viewer);
  }

  @Override
  public void needsChange(UUID ownerId, Act act) {
    notes.toChange(ownerId, act);
  }

  @Override
  public boolean mayChange(UUID ownerId, User viewer) {
    return log.read(List.of(ownerId), viewer).stream()
        .anyMatch(note -> notes.mayChange(note, viewer));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ownerIds, User viewer) {
    return log.read(List.copyOf(ownerIds), viewer).stream()
        .collect(Collectors.toMap(Note::id, NoteFiles::brief));
  }

  private static String brief(Note note) {
    String line = note.body().lines().findFirst().orElse("");
    return line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
  }

  @Override
  public String path(UUID ownerId) {
    return "/notes/" + ownerId;
  }
}

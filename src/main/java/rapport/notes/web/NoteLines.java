package rapport.notes.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.files.Files;
import rapport.notes.About;
import rapport.notes.Abouts;
import rapport.notes.Mentions;
import rapport.notes.Note;

/** Turns notes into lines, with all names read at once; a fixed number of queries. */
@Component
class NoteLines {
  private final Users users;
  private final Abouts abouts;
  private final Mentions mentions;
  private final Files files;

  NoteLines(Users users, Abouts abouts, Mentions mentions, Files files) {
    this.users = users;
    this.abouts = abouts;
    this.mentions = mentions;
    this.files = files;
  }

  List<NoteLine> of(Collection<Note> notes, User viewer) {
    if (notes.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = notes.stream().map(Note::id).toList();
    Map<UUID, String> names = users.names();
    Map<UUID, Integer> counts = files.counts(ids);
    Map<UUID, List<String>> untold = mentions.untold(ids);
    Map<About, String> called = abouts.names(notes.stream().map(Note::about).toList(), viewer);
    boolean writable = viewer.may(Right.LOG_INTERACTIONS);
    return notes.stream()
        .map(note ->
            new NoteLine(
                note,
                Prose.of(note.body(), names.values()),
                names.getOrDefault(note.createdBy(), ""),
                called.getOrDefault(note.about(), ""),
                untold.getOrDefault(note.id(), List.of()),
                counts.getOrDefault(note.id(), 0),
                writable,
                writable && (isTheirs(note, viewer) || changesAll(note, viewer))))
        .toList();
  }

  private static boolean isTheirs(Note note, User viewer) {
    return note.createdBy().equals(viewer.id());
  }

  /** Others' notes are offered for change to whoever may change every card of the kind. */
  private static boolean changesAll(Note note, User viewer) {
    return viewer.reach(note.about().kind(), Deed.CHANGE).all();
  }
}

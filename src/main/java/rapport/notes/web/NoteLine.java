package rapport.notes.web;

import java.util.List;
import rapport.notes.Note;

/**
 * A note as a page shows it.
 *
 * @param about what the client or lead is called
 * @param untold who was called in it and not told, for they don't see the record
 * @param files how many hang on it
 * @param writable whether whoever looks may write on the card
 * @param changeable whether they may change this note
 */
public record NoteLine(
    Note note,
    Prose prose,
    String author,
    String about,
    List<String> untold,
    int files,
    boolean writable,
    boolean changeable) {
  private static final int BRIEF = 140;

  public String id() {
    return note.id().toString();
  }

  public String path() {
    return "/notes/" + note.id();
  }

  /** The first line. */
  public String brief() {
    String line = note.body().lines().findFirst().orElse("").strip();
    return line.length() <= BRIEF ? line : line.substring(0, BRIEF).stripTrailing() + "…";
  }
}

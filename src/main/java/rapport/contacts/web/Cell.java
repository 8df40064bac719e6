package rapport.contacts.web;

import java.util.List;
import java.util.stream.Collectors;
import rapport.fields.RecordField;

/**
 * One field of one record as a list shows it.
 *
 * @param words what is written there; none for an empty cell
 * @param editable whether who looks may change it here
 */
public record Cell(RecordField field, List<Word> words, boolean editable) {
  /**
   * @param link where it leads, empty for nowhere
   * @param hint what is said to those who point at it, empty for nothing
   * @param look {@code plain}, {@code badge}, {@code quiet} or {@code late}
   */
  public record Word(String text, String link, String hint, String look) {
    static Word plain(String text) {
      return new Word(text, "", "", "plain");
    }

    static Word hinted(String text, String hint) {
      return new Word(text, "", hint, "plain");
    }

    static Word linked(String text, String link) {
      return new Word(text, link, "", "plain");
    }

    static Word quiet(String text, String hint) {
      return new Word(text, "", hint, "quiet");
    }

    static Word badge(String text) {
      return new Word(text, "", "", "badge");
    }
  }

  public String code() {
    return field.code();
  }

  /** Whether it stands at the right, under its like. */
  public boolean counts() {
    return field.type().counts();
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(", "));
  }
}

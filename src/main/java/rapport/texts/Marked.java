package rapport.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** A text in which what was looked for is marked. */
public record Marked(List<Piece> pieces) {
  /** Some letters of it. */
  public record Piece(String text, boolean found) {}

  private static final int BEFORE = 60;
  private static final int LONGEST = 220;

  /** The whole text. */
  static Marked whole(String text, Sought sought) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (MatchResult word : TextWords.of(text).toList()) {
      if (sought.finds(word.group())) {
        add(pieces, text.substring(at, word.start()), false);
        add(pieces, word.group(), true);
        at = word.end();
      }
    }
    add(pieces, text.substring(at), false);
    return new Marked(List.copyOf(pieces));
  }

  /** The stretch around the first find, or the beginning where there is none. */
  static Marked around(String text, Sought sought) {
    String flat = text.strip().replaceAll("\\s+", " ");
    int first =
        TextWords.of(flat)
            .filter(word -> sought.finds(word.group()))
            .findFirst()
            .map(MatchResult::start)
            .orElse(0);
    int from = first <= BEFORE ? 0 : edge(flat, first - BEFORE);
    int to = flat.length() - from <= LONGEST ? flat.length() : edge(flat, from + LONGEST);
    String stretch = (from > 0 ? "… " : "") + flat.substring(from, to);
    return whole(to < flat.length() ? stretch.stripTrailing() + " …" : stretch, sought);
  }

  /** The beginning of a word at or after an index. */
  private static int edge(String text, int index) {
    int space = text.indexOf(' ', index);
    return space < 0 || space - index > BEFORE ? index : space + 1;
  }

  private static void add(List<Piece> pieces, String text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, found));
    }
  }

  /** Without the marks. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Whether anything in it was looked for. */
  public boolean isFound() {
    return pieces.stream().anyMatch(Piece::found);
  }
}

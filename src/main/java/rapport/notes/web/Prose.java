package rapport.notes.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody wrote, in pieces: words, addresses one may follow, and colleagues who are called.
 * The template escapes all of them.
 */
public record Prose(List<Piece> pieces) {
  /**
   * Some letters of it.
   *
   * @param href where they lead, empty for nowhere
   * @param mention whether they call a colleague
   */
  public record Piece(String text, String href, boolean mention) {}

  private static final String ADDRESS = "(?<link>(?:https?://|www\\.)[^\\s<>\"]+)";
  private static final Pattern TRAILING = Pattern.compile("[.,;:!?)\\]}»”'’]+$");

  /**
   * @param names of the colleagues who may be called
   */
  public static Prose of(String text, Collection<String> names) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    Matcher found = pattern(text, names).matcher(text);
    for (MatchResult one : found.results().toList()) {
      String said = one.group();
      boolean mention = said.startsWith("@");
      String whole = mention ? said : TRAILING.matcher(said).replaceFirst("");
      add(pieces, text.substring(at, one.start()));
      pieces.add(new Piece(whole, mention ? "" : href(whole), mention));
      at = one.start() + whole.length();
    }
    add(pieces, text.substring(at));
    return new Prose(List.copyOf(pieces));
  }

  private static Pattern pattern(String text, Collection<String> names) {
    if (text.indexOf('@') < 0 || names.isEmpty()) {
      return Pattern.compile(ADDRESS);
    }
    String called =
        names.stream()
            .filter(name -> !name.isBlank())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "@(?:", ")"));
    return Pattern.compile(ADDRESS + "|" + called);
  }

  private static String href(String address) {
    return address.startsWith("www.") ? "https://" + address : address;
  }

  private static void add(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, "", false));
    }
  }
}

package rapport.texts;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the words of a text are: letters and digits, with apostrophes inside. */
final class TextWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’ʼ`]\\p{L}+)*");
  private static final int LONGEST = 60;

  private TextWords() {}

  /** The words in their order; what is longer than any word is passed over. */
  static Stream<MatchResult> of(String text) {
    return WORD.matcher(text).results().filter(word -> word.group().length() <= LONGEST);
  }
}

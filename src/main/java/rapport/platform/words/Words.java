package rapport.platform.words;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Rapport says in one language: {@code text} for a message, {@code count} for one with a
 * number in it.
 *
 * <p>Messages hold placeholders {0}, {1} …; an argument that is a number appears in the local form,
 * so pass years, ids and phone numbers as text. Quotes in messages need no doubling.
 */
public final class Words {
  private static final Logger LOG = LoggerFactory.getLogger(Words.class);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
  private static final boolean STRICT = Words.class.getResource("/strict-words") != null;
  private static final Map<Language, Words> ALL = all();

  private final Language language;
  private final Messages messages;
  private final Numbers numbers;

  private Words(Language language) {
    this.language = language;
    this.messages = Messages.in(language);
    this.numbers = new Numbers(language);
  }

  public static Words in(Language language) {
    return ALL.getOrDefault(language, new Words(language));
  }

  /** The words for a locale; English for a locale we don't speak. */
  public static Words in(Locale locale) {
    return in(Language.of(locale));
  }

  public Language language() {
    return language;
  }

  public Numbers numbers() {
    return numbers;
  }

  /** The message of a key, with its placeholders filled in. */
  public String text(String key, Object... arguments) {
    return fill(find(key).orElseGet(() -> missing(key)), arguments);
  }

  /** The message of a key, if there is one: for keys made of data, such as a group's code. */
  public Optional<String> find(String key) {
    return messages.text(key);
  }

  /**
   * The plural form that a number takes: {0} is the number, {1} … the arguments.
   *
   * @param key the key without its ending .one, .few, .many or .other
   */
  public String count(String key, long number, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = number;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return text(key + Plural.of(language, number).suffix(), all);
  }

  /** In one pass, so that an argument that looks like a placeholder stays what it is. */
  private String fill(String message, Object... arguments) {
    return PLACEHOLDER.matcher(message).replaceAll(found -> argument(found, arguments));
  }

  private String argument(MatchResult found, Object... arguments) {
    int index = Integer.parseInt(found.group(1));
    String said = index < arguments.length ? said(arguments[index]) : found.group();
    return Matcher.quoteReplacement(said);
  }

  private String said(Object argument) {
    return argument instanceof Number number ? numbers.number(number) : String.valueOf(argument);
  }

  /**
   * A hole in the words is our bug: tests (which hold a file strict-words) fail on it, a running
   * Rapport shows the key and goes on.
   */
  private String missing(String key) {
    if (STRICT) {
      throw new IllegalStateException("no message " + key + " in " + language.code());
    }
    LOG.error("no message {} in {}", key, language.code());
    return key;
  }

  private static Map<Language, Words> all() {
    Map<Language, Words> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Words(language));
    }
    return all;
  }
}

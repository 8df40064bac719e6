package rapport.platform.words;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  private static final int MOST_ARGUMENTS = 99;
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
    return Objects.requireNonNull(ALL.get(language));
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
    int open = message.indexOf('{');
    if (open < 0) {
      return message;
    }
    StringBuilder filled = new StringBuilder(message.length() + 32);
    int told = 0;
    for (; open >= 0; open = message.indexOf('{', open + 1)) {
      int close = message.indexOf('}', open);
      int index = close < 0 ? -1 : index(message, open + 1, close);
      if (index >= 0 && index < arguments.length) {
        filled.append(message, told, open).append(said(arguments[index]));
        told = close + 1;
      }
    }
    return filled.append(message, told, message.length()).toString();
  }

  /** The number that stands there, -1 for anything else. */
  private static int index(String message, int from, int to) {
    int index = from == to ? -1 : 0;
    for (int i = from; i < to && index >= 0; i++) {
      int digit = Character.digit(message.charAt(i), 10);
      index = digit < 0 || index > MOST_ARGUMENTS ? -1 : index * 10 + digit;
    }
    return index;
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

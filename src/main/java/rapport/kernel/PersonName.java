package rapport.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in three parts, each possibly empty.
 *
 * @param given first name; the only part of a mononym
 * @param middle patronymic or middle name
 * @param family surname
 */
public record PersonName(String given, String middle, String family) {
  // first, for the constants below are names themselves
  private static final Pattern SPACES = Pattern.compile("\\s+");
  public static final PersonName NONE = new PersonName("", "", "");

  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "(?iu).*(ович|евич|ьич|ич|овна|евна|ична|инична|івна|ївна|йович|ovich|evich|ovna|evna|ivna)$");
  private static final Pattern CYRILLIC = Pattern.compile(".*\\p{IsCyrillic}.*");
  private static final Pattern SURNAME_ENDING =
      Pattern.compile(
          "(?iu).*(ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|ская|цкий|цкая|ський|ська|цький|цька|енко|чук|юк|ко|их|ых)$");

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){1,3}");

  public PersonName {
    given = tidy(given);
    middle = tidy(middle);
    family = tidy(family);
  }

  /**
   * Splits a full name as people write it: "Петров Иван Сергеевич", "Иван Сергеевич Петров", "Иван
   * Петров", "Петров Иван", "Петров И. С.", "Smith, John", "John Smith".
   */
  public static PersonName split(String full) {
    String text = tidy(full);
    int comma = text.indexOf(',');
    if (comma > 0) {
      List<String> rest = parts(text.substring(comma + 1));
      return new PersonName(head(rest), String.join(" ", tail(rest)), text.substring(0, comma));
    }
    List<String> parts = parts(text);
    return switch (parts.size()) {
      case 0 -> NONE;
      case 1 -> new PersonName(parts.getFirst(), "", "");
      case 2 -> ofTwo(parts.getFirst(), parts.getLast());
      default -> ofMany(parts);
    };
  }

  private static PersonName ofTwo(String first, String second) {
    if (PATRONYMIC.matcher(second).matches() && CYRILLIC.matcher(second).matches()) {
      return new PersonName(first, second, "");
    }
    return isSurnameFirst(first, second)
        ? new PersonName(second, "", first)
        : new PersonName(first, "", second);
  }

  private static boolean isSurnameFirst(String first, String second) {
    if (INITIALS.matcher(second).matches() || INITIALS.matcher(first).matches()) {
      return INITIALS.matcher(second).matches();
    }
    boolean known = GivenNames.has(second);
    if (known != GivenNames.has(first)) {
      return known;
    }
    return CYRILLIC.matcher(first).matches()
        && SURNAME_ENDING.matcher(first).matches()
        && !SURNAME_ENDING.matcher(second).matches();
  }

  private static PersonName ofMany(List<String> parts) {
    if (parts.size() == 3
        && PATRONYMIC.matcher(parts.get(2)).matches()
        && !PATRONYMIC.matcher(parts.get(1)).matches()) {
      return new PersonName(parts.get(1), parts.get(2), parts.getFirst());
    }
    if (parts.size() == 3
        && INITIALS.matcher(parts.get(1)).matches()
        && INITIALS.matcher(parts.get(2)).matches()) {
      return new PersonName(parts.get(1), parts.get(2), parts.getFirst());
    }
    return new PersonName(
        parts.getFirst(), String.join(" ", parts.subList(1, parts.size() - 1)), parts.getLast());
  }

  public boolean isEmpty() {
    return given.isEmpty() && middle.isEmpty() && family.isEmpty();
  }

  /** The name as one reads it: given, middle, family. */
  public String full() {
    return joined(given, middle, family);
  }

  /** The short form for lists: given and family. */
  public String brief() {
    String brief = joined(given, family);
    return brief.isEmpty() ? middle : brief;
  }

  /** As directories order people: by family name first. */
  public String sortKey() {
    return SortKey.of(joined(family, given, middle));
  }

  /** Whether it is not written as names are, so that somebody should look at it. */
  public boolean isDoubtful() {
    return NameDoubt.of(this).isPresent();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }

  private static String tidy(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ");
  }

  private static List<String> parts(String text) {
    return Arrays.stream(SPACES.split(text.strip())).filter(part -> !part.isEmpty()).toList();
  }

  private static String head(List<String> parts) {
    return parts.isEmpty() ? "" : parts.getFirst();
  }

  private static List<String> tail(List<String> parts) {
    return parts.isEmpty() ? parts : parts.subList(1, parts.size());
  }
}

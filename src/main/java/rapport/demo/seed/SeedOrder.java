package rapport.demo.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.platform.StartRefused;

/**
 * What world to make.
 *
 * @param contacts 1 to 4 000 000
 * @param interactions at most 500 for each contact
 * @param employees colleagues who answer for contacts
 * @param companies at most as many as contacts
 * @param seed another number makes another world
 * @param language en, ru, uk, or mixed
 * @param intoExisting whether clients that are there already are no reason to refuse
 */
record SeedOrder(
    int contacts,
    int interactions,
    int employees,
    int companies,
    long seed,
    String language,
    boolean intoExisting) {
  private static final String USAGE =
      "Usage: bin/seed --contacts N --interactions M [--employees E] [--companies C] [--seed S]"
          + " [--language en|ru|uk|mixed] [--into-existing]";
  private static final Set<String> NAMES =
      Set.of("contacts", "interactions", "employees", "companies", "seed", "language");
  private static final List<String> LANGUAGES = List.of("en", "ru", "uk", "mixed");
  private static final int MOST_CONTACTS = 4_000_000;
  private static final int MOST_EACH = 500;

  /** Reads {@code --name value} and {@code --name=value}; numbers may be parted by underscores. */
  static SeedOrder read(List<String> arguments) {
    Map<String, String> given = given(arguments);
    int contacts = (int) number(given, "contacts", -1, 1, MOST_CONTACTS);
    int interactions = (int) number(given, "interactions", -1, 0, (long) contacts * MOST_EACH);
    return new SeedOrder(
        contacts,
        interactions,
        (int) number(given, "employees", Math.clamp(contacts / 2000, 5, 500), 2, 5000),
        (int) number(given, "companies", Math.max(1, contacts / 12), 1, contacts),
        number(given, "seed", 1, Long.MIN_VALUE, Long.MAX_VALUE),
        language(given.getOrDefault("language", "mixed")),
        given.containsKey("into-existing"));
  }

  private static Map<String, String> given(List<String> arguments) {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String[] parts = arguments.get(i).split("=", 2);
      String name = parts[0].replaceFirst("^--", "");
      if (parts[0].equals("--into-existing")) {
        given.put(name, "");
      } else if (!parts[0].startsWith("--") || !NAMES.contains(name)) {
        throw new StartRefused("bin/seed does not know \"" + arguments.get(i) + "\".", USAGE);
      } else if (parts.length == 2) {
        given.put(name, parts[1]);
      } else if (++i < arguments.size()) {
        given.put(name, arguments.get(i));
      }
    }
    return given;
  }

  private static long number(
      Map<String, String> given, String name, long otherwise, long least, long most) {
    String text = given.getOrDefault(name, String.valueOf(otherwise)).replace("_", "");
    long number = text.matches("-?\\d{1,18}") ? Long.parseLong(text) : least - 1;
    if (number < least || number > most) {
      throw new StartRefused(
          "--%s must be a number from %d to %d.".formatted(name, least, most), USAGE);
    }
    return number;
  }

  private static String language(String code) {
    if (!LANGUAGES.contains(code)) {
      throw new StartRefused("--language is one of en, ru, uk and mixed.", USAGE);
    }
    return code;
  }
}

package rapport.contacts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.access.User;
import rapport.kernel.SearchKey;

/** Finds colleagues who can look after clients by what a file calls them: a name or an e-mail. */
final class Colleagues {
  private static final Pattern EMAIL = Pattern.compile("[^\\s<>()\\[\\],;]+@[^\\s<>()\\[\\],;]+");

  private final Map<String, UUID> byEmail = new HashMap<>();
  private final Map<String, Set<UUID>> byName = new HashMap<>();

  Colleagues(List<User> all) {
    all.stream().filter(HandOverRules::canTake).forEach(this::add);
  }

  private void add(User user) {
    byEmail.put(user.email().toLowerCase(Locale.ROOT), user.id());
    byName.computeIfAbsent(key(user.name()), key -> new HashSet<>()).add(user.id());
  }

  /**
   * An e-mail counts before a name beside it; a name, whatever the order of its parts and the
   * script, only if one colleague alone is called so.
   */
  Optional<UUID> find(String said) {
    Matcher email = EMAIL.matcher(said);
    if (email.find()) {
      return Optional.ofNullable(byEmail.get(email.group().toLowerCase(Locale.ROOT)));
    }
    Set<UUID> called = byName.getOrDefault(key(said), Set.of());
    return called.size() == 1 ? called.stream().findFirst() : Optional.empty();
  }

  private static String key(String name) {
    return String.join(" ", SearchKey.words(name).stream().sorted().toList());
  }
}

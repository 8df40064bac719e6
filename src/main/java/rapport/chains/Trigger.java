package rapport.chains;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.filters.Filter;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.Method;

/**
 * When a rule does something. What is empty asks for nothing.
 *
 * @param groups codes
 * @param results codes
 * @param words stand in the subject, in whatever case
 * @param contact holds of one of those it was with
 */
public record Trigger(
    Occasion occasion,
    Set<Method> methods,
    @Nullable Direction direction,
    Set<String> groups,
    Set<String> results,
    String words,
    Filter contact) {
  public Trigger {
    methods = Set.copyOf(methods);
    groups = Set.copyOf(groups);
    results = Set.copyOf(results);
  }

  /** Whether the interaction itself is meant, whoever it was with. */
  boolean means(Interaction interaction) {
    return means(
            interaction.method(),
            interaction.direction(),
            interaction.group(),
            interaction.resultCode())
        && speaksOf(interaction.subject());
  }

  boolean means(Method method, Direction way, String group, String result) {
    return (methods.isEmpty() || methods.contains(method))
        && (direction == null || direction == way)
        && (groups.isEmpty() || groups.contains(group))
        && (results.isEmpty() || results.contains(result));
  }

  boolean speaksOf(String subject) {
    return subject.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }
}

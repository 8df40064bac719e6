package rapport.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change changed: by the field's code, from which values to which, in the text form of the
 * field's type.
 */
public record Differences(Map<String, Turn> fields) {
  /** From what to what; no values stand for an empty field. */
  public record Turn(List<String> from, List<String> to) {}

  /** Under which name a change keeps them among its details. */
  public static final String DETAIL = "fields";

  public static final Differences NONE = new Differences(Map.of());

  /** Between two states of a record; fields that are missing are empty. */
  public static Differences between(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    Set<String> codes = new LinkedHashSet<>(before.keySet());
    codes.addAll(after.keySet());
    Map<String, Turn> fields = new LinkedHashMap<>();
    for (String code : codes) {
      List<String> from = before.getOrDefault(code, List.of());
      List<String> to = after.getOrDefault(code, List.of());
      if (!from.equals(to)) {
        fields.put(code, new Turn(from, to));
      }
    }
    return new Differences(fields);
  }

  /** That records passed from one employee to another; null for nobody. */
  public static Differences passed(@Nullable UUID fromId, @Nullable UUID toId) {
    return new Differences(Map.of("responsible", new Turn(said(fromId), said(toId))));
  }

  private static List<String> said(@Nullable UUID userId) {
    return userId == null ? List.of() : List.of(userId.toString());
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** As details of a change. */
  public Map<String, ?> details() {
    return fields.isEmpty() ? Map.of() : Map.of(DETAIL, fields);
  }
}

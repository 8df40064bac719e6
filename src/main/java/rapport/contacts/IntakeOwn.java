package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client holds in fields that users added, and what rows put there. */
final class IntakeOwn {
  private final Map<String, List<String>> fresh = new LinkedHashMap<>();
  private Map<String, List<String>> known = Map.of();

  void known(Map<String, List<String>> values) {
    known = values;
  }

  /** Takes what a row says; whether that changes anything. */
  boolean add(Map<String, List<String>> values, boolean overwrites) {
    boolean changed = false;
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      changed |= add(value.getKey(), value.getValue(), overwrites);
    }
    return changed;
  }

  private boolean add(String code, List<String> texts, boolean overwrites) {
    List<String> now = of(code);
    if (texts.isEmpty() || texts.equals(now) || !now.isEmpty() && !overwrites) {
      return false;
    }
    fresh.put(code, texts);
    return true;
  }

  /** What is held, or will be. */
  List<String> of(String code) {
    return fresh.getOrDefault(code, known.getOrDefault(code, List.of()));
  }

  /** What is to be written, by the field's code. */
  Map<String, List<String>> fresh() {
    return fresh;
  }

  /** The fields among them that hold something else so far. */
  List<String> overwritten() {
    return fresh.keySet().stream().filter(known::containsKey).toList();
  }

  List<String> added() {
    List<String> added = new ArrayList<>();
    fresh
        .keySet()
        .forEach(code ->
            added.add(
                known.containsKey(code) ? Added.own(code, known.get(code)) : Added.own(code)));
    return added;
  }
}

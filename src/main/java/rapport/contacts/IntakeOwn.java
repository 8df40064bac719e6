package rapport.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client holds in fields that users added, and what rows add where it held nothing. */
final class IntakeOwn {
  private final Map<String, List<String>> fresh = new LinkedHashMap<>();
  private Map<String, List<String>> known = Map.of();

  void known(Map<String, List<String>> values) {
    known = values;
  }

  void add(Map<String, List<String>> values) {
    values.forEach((code, texts) -> {
      if (!texts.isEmpty() && !known.containsKey(code)) {
        fresh.putIfAbsent(code, texts);
      }
    });
  }

  /** By the field's code. */
  Map<String, List<String>> fresh() {
    return fresh;
  }

  List<String> added() {
    return fresh.keySet().stream().map(Added::own).toList();
  }
}

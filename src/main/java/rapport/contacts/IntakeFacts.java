package rapport.contacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client holds in single built-in fields while rows are taken, by their codes, as texts. */
final class IntakeFacts {
  static final String BIRTHDAY = "birthday";
  static final String NOTE = "note";
  static final String IMPORTANCE = "importance";
  static final String ROLE = "role";
  static final String INDUSTRY = "industry";

  private final Map<String, String> held = new HashMap<>();
  private final Map<String, String> before = new LinkedHashMap<>();

  /** What the database has. */
  void known(String code, String value) {
    held.put(code, value);
  }

  String of(String code) {
    return held.getOrDefault(code, "");
  }

  /** Takes what a row says; whether that changes anything. Saying nothing empties nothing. */
  boolean add(String code, String value, boolean overwrites) {
    String now = of(code);
    boolean empty = now.isEmpty() || code.equals(IMPORTANCE) && now.equals(usual());
    if (value.isEmpty() || value.equals(now) || !empty && !overwrites) {
      return false;
    }
    before.putIfAbsent(code, now);
    held.put(code, value);
    return true;
  }

  /** Everybody is that important as long as nobody says otherwise. */
  static String usual() {
    return Importance.NORMAL.code();
  }

  String importance() {
    return of(IMPORTANCE).isEmpty() ? usual() : of(IMPORTANCE);
  }

  /** What {@link IntakeUndoing} needs to take it back. */
  List<String> added() {
    return before.entrySet().stream()
        .map(fact -> Added.fact(fact.getKey(), fact.getValue()))
        .toList();
  }
}

package rapport.contacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client holds in single built-in fields while rows are taken, by their codes, as texts. */
final class IntakeFacts {
  static final String BIRTHDAY = "birthday";
  static final String NOTE = "note";
  static final String IMPORTANCE = "importance";
  static final String ROLE = "role";
  static final String STAGE = "stage";
  static final String INDUSTRY = "industry";
  static final String RESPONSIBLE = "responsible";

  /** The company that a company belongs to; a row says its name, what is kept is its id. */
  static final String PARENT = "parent";

  /** Instead of a colleague: that there is none. Of a known client nobody is taken away. */
  static final String NOBODY = "nobody";

  private final Map<String, String> held = new HashMap<>();
  private final Map<String, String> before = new LinkedHashMap<>();

  private boolean known;

  /** What the database has. */
  void known(String code, String value) {
    held.put(code, value);
    known = true;
  }

  /** What is held as an id; null for nothing, and for nobody. */
  @Nullable UUID id(String code) {
    String held = of(code);
    return held.isEmpty() || held.equals(NOBODY) ? null : UUID.fromString(held);
  }

  /** Who is responsible for a new client. */
  @Nullable UUID responsible(UUID otherwise) {
    return of(RESPONSIBLE).isEmpty() ? otherwise : id(RESPONSIBLE);
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
    if (value.equals(NOBODY) && code.equals(RESPONSIBLE) && known) {
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

package rapport.filters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import rapport.filters.web.Rule.Group;
import rapport.filters.web.Rule.Joint;
import rapport.filters.web.Rule.Line;
import rapport.kernel.Invalid;

/**
 * Reads rules from the form they were sent with. The field {@code n} names each rule in its order,
 * as {@code number:number of its group:g or l}; the fields of a rule end with its number.
 */
final class RulesForm {
  private static final int MOST = 200;
  private static final int DEEPEST = 8;
  private static final int MOST_VALUES = 100;
  private static final Pattern NODE = Pattern.compile("(\\d{1,6}):(\\d{1,6}|):([gl])");

  private final MultiValueMap<String, String> form;
  private final Map<Integer, List<Integer>> inside = new LinkedHashMap<>();
  private final Map<Integer, String> kinds = new LinkedHashMap<>();

  private RulesForm(MultiValueMap<String, String> form) {
    this.form = form;
  }

  /** The rules; {@link Invalid} at {@code filter} for a form that none of our pages sends. */
  static Group read(MultiValueMap<String, String> form) {
    List<String> nodes = Objects.requireNonNullElse(form.get("n"), List.of());
    if (nodes.isEmpty()) {
      return Group.empty();
    }
    if (nodes.size() > MOST) {
      throw new Invalid("filter", "tooMany", MOST);
    }
    RulesForm reading = new RulesForm(form);
    nodes.forEach(reading::place);
    return reading.rule(0, 0) instanceof Group root ? root : Group.empty();
  }

  /** A group stands before what is in it, so that no rule can be within itself. */
  private void place(String node) {
    Matcher read = NODE.matcher(node);
    if (!read.matches() || (read.group(2).isEmpty() != kinds.isEmpty())) {
      throw unreadable();
    }
    int id = Integer.parseInt(read.group(1));
    if (!read.group(2).isEmpty()) {
      int group = Integer.parseInt(read.group(2));
      if (!"g".equals(kinds.get(group))) {
        throw unreadable();
      }
      inside.computeIfAbsent(group, key -> new ArrayList<>()).add(id);
    }
    boolean root = kinds.isEmpty();
    if (kinds.put(id, read.group(3)) != null || (root && !node.equals("0::g"))) {
      throw unreadable();
    }
  }

  private Rule rule(int id, int depth) {
    if (depth > DEEPEST) {
      throw new Invalid("filter", "tooMany", DEEPEST);
    }
    if ("l".equals(kinds.get(id))) {
      List<String> values = Objects.requireNonNullElse(form.get("v" + id), List.of());
      return new Line(
          id,
          field("f", id),
          field("o", id),
          values.stream().limit(MOST_VALUES).toList(),
          field("q", id));
    }
    List<Rule> rules =
        inside.getOrDefault(id, List.of()).stream().map(one -> rule(one, depth + 1)).toList();
    return new Group(id, field("s", id), Joint.of(field("j", id)), rules);
  }

  private String field(String name, int id) {
    return Objects.requireNonNullElse(form.getFirst(name + id), "");
  }

  private static Invalid unreadable() {
    return new Invalid("filter", "filter");
  }
}

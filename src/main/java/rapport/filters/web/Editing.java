package rapport.filters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.filters.web.Rule.Group;
import rapport.filters.web.Rule.Joint;
import rapport.filters.web.Rule.Line;

/** What the buttons of the builder do to the rules: {@code line:0}, {@code remove:3} … */
final class Editing {
  private final Group root;
  private final int next;

  private Editing(Group root) {
    this.root = root;
    this.next = 1 + root.everything().mapToInt(Rule::id).max().orElse(0);
  }

  /** The rules after a button was pressed; a button nobody knows changes nothing. */
  static Group after(String button, Group root) {
    String[] words = button.split(":", 3);
    if (words.length < 2 || !words[1].matches("\\d{1,6}")) {
      return button.equals("clear") ? Group.empty() : root;
    }
    return new Editing(root).does(words[0], Integer.parseInt(words[1]), words);
  }

  private Group does(String deed, int id, String... words) {
    return switch (deed) {
      case "line" -> add(id, Line.empty(next));
      case "group" -> add(id, new Group(next, "", Joint.ANY, List.of(Line.empty(next + 1))));
      case "remove" -> change(id, rule -> Stream.empty());
      case "choose" -> change(id, rule -> Stream.of(Line.empty(id)));
      case "field" ->
          change(id, rule -> Stream.of(new Line(id, words[words.length - 1], "", List.of(), "")));
      case "more" -> change(id, Editing::withPlace);
      default -> root;
    };
  }

  private Group add(int id, Rule rule) {
    return groups(root, group -> group.id() == id ? appended(group, rule) : group);
  }

  private static Group appended(Group group, Rule rule) {
    List<Rule> rules = new ArrayList<>(group.rules());
    rules.add(rule);
    return group.with(rules);
  }

  /** Puts others in the place of a rule. */
  private Group change(int id, Function<Rule, Stream<Rule>> change) {
    return groups(
        root,
        group ->
            group.with(
                group.rules().stream()
                    .flatMap(rule -> rule.id() == id ? change.apply(rule) : Stream.of(rule))
                    .toList()));
  }

  private static Group groups(Group group, Function<Group, Group> change) {
    List<Rule> rules =
        group.rules().stream()
            .map(rule -> rule instanceof Group inner ? groups(inner, change) : rule)
            .toList();
    return change.apply(group.with(rules));
  }

  /** A place for one more value. */
  private static Stream<Rule> withPlace(Rule rule) {
    if (!(rule instanceof Line line)) {
      return Stream.of(rule);
    }
    List<String> values = new ArrayList<>(line.values());
    values.add("");
    return Stream.of(new Line(line.id(), line.field(), line.operator(), values, ""));
  }
}

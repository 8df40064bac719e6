package rapport.filters.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.fields.FieldType;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordField;
import rapport.fields.Relation;
import rapport.filters.During;
import rapport.filters.Operator;
import rapport.filters.Someone;
import rapport.filters.web.BuilderView.GroupView;
import rapport.filters.web.BuilderView.LineView;
import rapport.filters.web.BuilderView.RuleView;
import rapport.filters.web.Rule.Group;
import rapport.filters.web.Rule.Joint;
import rapport.filters.web.Rule.Line;
import rapport.kernel.Complaint;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.words.Words;

/** Shows rules as the builder's templates want them. */
final class RuleViews {
  private static final int DEEPEST = 4;

  private final FieldsSeen fields;
  private final Map<UUID, String> people;
  private final Words words;
  private final Map<Integer, Complaint> complaints;

  RuleViews(
      FieldsSeen fields,
      Map<UUID, String> people,
      Words words,
      Map<Integer, Complaint> complaints) {
    this.fields = fields;
    this.people = people;
    this.words = words;
    this.complaints = complaints;
  }

  GroupView root(Group root, RecordKind kind) {
    return group(root, "0::g", kind, 0);
  }

  private GroupView group(Group group, String node, RecordKind kind, int depth) {
    RecordKind inside = fields.relation(kind, group.relation()).map(Relation::to).orElse(kind);
    return new GroupView(
        group.id(),
        node,
        group.scope(),
        depth == 0 ? List.of() : scopes(kind),
        group.joint().code(),
        Arrays.stream(Joint.values())
            .map(joint -> new Choice(joint.code(), words.text("filter.joint." + joint.code())))
            .toList(),
        group.rules().stream().map(rule -> rule(rule, group.id(), inside, depth + 1)).toList(),
        depth < DEEPEST,
        complaint(group.id()));
  }

  private List<Choice> scopes(RecordKind kind) {
    Stream<Choice> itself = Stream.of(new Choice("", words.text("filter.scope." + kind.code())));
    Stream<Choice> ways =
        fields.relations(kind).stream()
            .flatMap(way -> {
              String key = kind.code() + "." + way.code();
              return Stream.of(
                  new Choice(way.code(), words.text("filter.scope." + key)),
                  new Choice(Group.NOBODY + way.code(), words.text("filter.scope-no." + key)));
            });
    return Stream.concat(itself, ways).toList();
  }

  private RuleView rule(Rule rule, int parent, RecordKind kind, int depth) {
    String node = rule.id() + ":" + parent;
    return switch (rule) {
      case Group group -> group(group, node + ":g", kind, depth);
      case Line line ->
          Meaning.of(line, kind, fields)
              .map(meaning -> known(line, meaning, node + ":l", kind))
              .orElseGet(() -> choosing(line, node + ":l", kind));
    };
  }

  private LineView choosing(Line line, String node, RecordKind kind) {
    FieldOffers offers = new FieldOffers(fields, words);
    return new LineView(
        line.id(),
        node,
        "",
        "",
        "",
        List.of(),
        Entry.NOTHING,
        List.of(),
        List.of(),
        "",
        line.sought(),
        offers.of(kind, line.sought()),
        line.sought().isEmpty(),
        complaint(line.id()));
  }

  private LineView known(Line line, Meaning meaning, String node, RecordKind kind) {
    RecordField field = meaning.field();
    String name = field.name(words);
    return new LineView(
        line.id(),
        node,
        line.field(),
        meaning.relation().isEmpty()
            ? name
            : words.text("relation." + kind.code() + "." + meaning.relation()) + " · " + name,
        meaning.operator().code(),
        Operator.of(field.type()).stream()
            .map(one -> new Choice(one.code(), operator(one, field)))
            .toList(),
        meaning.entry(),
        meaning.values(),
        choices(meaning),
        field.unit(),
        "",
        List.of(),
        line.operator().isEmpty() && line.values().isEmpty(),
        complaint(line.id()));
  }

  /** Dates and moments have words of their own for some: "before" and not "is". */
  private String operator(Operator operator, RecordField field) {
    String family = field.type() == FieldType.TALLY ? "tally." : "";
    return words.text("operator." + family + operator.code());
  }

  private List<Choice> choices(Meaning meaning) {
    return switch (meaning.entry()) {
      case PERIOD ->
          Arrays.stream(During.values())
              .map(one -> new Choice(one.code(), words.text("during." + one.code())))
              .toList();
      case FLAG ->
          Stream.of("true", "false")
              .map(flag -> new Choice(flag, words.text("flag." + flag)))
              .toList();
      case OPTIONS -> meaning.field().type() == FieldType.PERSON ? people() : options(meaning);
      default -> List.of();
    };
  }

  private List<Choice> people() {
    return Stream.concat(
            Stream.of(
                new Choice(Someone.ME, words.text("filter.me")),
                new Choice(Someone.MY_TEAM, words.text("filter.my-team"))),
            people.entrySet().stream()
                .map(one -> new Choice(one.getKey().toString(), one.getValue())))
        .toList();
  }

  /** Retired options only where they are asked for. */
  private List<Choice> options(Meaning meaning) {
    return meaning.field().options().stream()
        .filter(option -> !option.retired() || meaning.values().contains(option.code()))
        .map(option -> new Choice(option.code(), option.label().in(words)))
        .toList();
  }

  private @Nullable String complaint(int id) {
    return Optional.ofNullable(complaints.get(id))
        .map(complaint -> Complaints.say(complaint, words))
        .orElse(null);
  }
}

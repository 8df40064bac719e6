package rapport.fields.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.CardLayout;
import rapport.fields.CardLayouts;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.FieldUses;
import rapport.fields.Label;
import rapport.fields.OwnField;
import rapport.fields.RecordField;
import rapport.fields.UseDeed;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Lays the fields of a record out, for its card and for its form. */
@Component
public class CardFields {
  private static final Set<String> BUILT_IN = Set.of("birthday", "responsible", "note");

  /** What a lead holds has no place of its own. */
  private static final Set<String> OF_LEADS =
      Set.of("wants", "source", "channel", "campaign", "coupon", "reason", "responsible");

  private final Catalogue catalogue;
  private final CardLayouts layouts;
  private final Users users;
  private final FieldUses uses;

  CardFields(Catalogue catalogue, CardLayouts layouts, Users users, FieldUses uses) {
    this.catalogue = catalogue;
    this.layouts = layouts;
    this.users = users;
    this.uses = uses;
  }

  /**
   * A record as its card shows it.
   *
   * @param path the record's page
   * @param editable whether the viewer may change this record
   */
  public record Shown(
      RecordKind kind, String path, Map<String, List<String>> values, boolean editable) {}

  /**
   * The facts of a card: the own fields, and those built-in ones about which the card says
   * something.
   */
  public Facts facts(Shown record, User viewer, Ui ui) {
    List<Facts.Section> sections = new ArrayList<>();
    List<Fact> more = new ArrayList<>();
    Map<String, String> colleagues = names();
    for (CardLayout.Arranged section :
        arranged(record.kind(), viewer, field -> shows(record, field))) {
      List<Fact> facts =
          section.fields().stream().map(field -> fact(field, record, colleagues)).toList();
      List<Fact> filled = facts.stream().filter(fact -> !fact.isEmpty()).toList();
      facts.stream().filter(fact -> fact.isEmpty() && fact.editable()).forEach(more::add);
      if (!filled.isEmpty()) {
        sections.add(new Facts.Section(title(section.label(), ui), filled));
      }
    }
    uses.note(
        record.kind(),
        sections.stream()
            .flatMap(section -> section.facts().stream())
            .map(fact -> fact.field().code())
            .toList(),
        UseDeed.SHOWN);
    return new Facts(sections, more);
  }

  private static boolean shows(Shown record, RecordField field) {
    return stands(field) && (field.isOwn() || record.values().containsKey(field.code()));
  }

  /** Whether a field stands among the facts of a card, and not in a place of its own. */
  public static boolean stands(RecordField field) {
    Set<String> standing = field.kind() == RecordKind.LEAD ? OF_LEADS : BUILT_IN;
    return field.isOwn() || standing.contains(field.code());
  }

  /** One fact, as it is shown after it was changed in place. */
  public Fact fact(RecordField field, Shown record) {
    return fact(field, record, field.type() == FieldType.PERSON ? names() : Map.of());
  }

  private static Fact fact(RecordField field, Shown record, Map<String, String> colleagues) {
    return new Fact(
        field,
        record.path() + "/facts/" + field.code(),
        record.values().getOrDefault(field.code(), List.of()),
        record.editable() && field.editable(),
        colleagues);
  }

  private Map<String, String> names() {
    return users.names().entrySet().stream()
        .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
  }

  /**
   * The inputs of a form for the own fields that its user may fill in.
   *
   * @param typed by the field's code
   */
  public Inputs inputs(
      RecordKind kind, Map<String, List<String>> typed, Complaints complaints, User viewer, Ui ui) {
    return new Inputs(
        arranged(kind, viewer, field -> field.isOwn() && field.editable()).stream()
            .map(section ->
                new Inputs.Section(
                    title(section.label(), ui),
                    section.fields().stream()
                        .map(field ->
                            input(field, typed.getOrDefault(field.code(), List.of()), complaints))
                        .toList()))
            .toList());
  }

  /** The input of one field. */
  public Input input(RecordField field, List<String> typed, Complaints complaints) {
    return new Input(
        field,
        typed,
        complaints.at(field.code()),
        field.type() == FieldType.PERSON ? colleagues() : List.of());
  }

  private List<Choice> colleagues() {
    return users.all().stream()
        .filter(User::active)
        .map(user -> new Choice(user.id().toString(), user.name()))
        .toList();
  }

  private List<CardLayout.Arranged> arranged(
      RecordKind kind, User viewer, Predicate<RecordField> which) {
    List<RecordField> fields = catalogue.of(kind, viewer).all().stream().filter(which).toList();
    return layouts.seenBy(kind, viewer.role().code()).arrange(fields);
  }

  private static String title(Label.Given label, Ui ui) {
    return label.in(ui.words());
  }

  /** What a form sent for the own fields, exactly as it was typed; others it didn't ask for. */
  public static Map<String, List<String>> sent(MultiValueMap<String, String> form) {
    Map<String, List<String>> sent = new LinkedHashMap<>();
    form.forEach((name, values) -> {
      if (name.startsWith(OwnField.PREFIX)) {
        sent.put(name, values.stream().filter(value -> !value.isEmpty()).toList());
      }
    });
    return sent;
  }
}

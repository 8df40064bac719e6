package rapport.filters.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rapport.access.RecordKind;
import rapport.fields.FieldsSeen;
import rapport.fields.Origin;
import rapport.fields.RecordField;
import rapport.kernel.SearchKey;
import rapport.platform.web.Choice;
import rapport.platform.words.Words;

/** The fields one can filter a kind of record by, in groups. */
public final class FieldOffers {
  /** What a contact's own fields say of where they work. */
  private static final Set<String> EMPLOYMENT =
      Set.of("company", "position", "decision_role", "former_company");

  private final FieldsSeen fields;
  private final Words words;

  FieldOffers(FieldsSeen fields, Words words) {
    this.fields = fields;
    this.words = words;
  }

  /** A group of fields under its heading; a choice's value is what a condition calls the field. */
  public record Offer(String heading, List<Choice> fields) {}

  /** The groups of fields that are called as was typed, all for an empty text. */
  List<Offer> of(RecordKind kind, String sought) {
    boolean contact = kind == RecordKind.CONTACT;
    Predicate<RecordField> works = field -> contact && EMPLOYMENT.contains(field.code());
    Predicate<RecordField> own = RecordField::isOwn;
    Predicate<RecordField> asked = RecordField::isAsked;
    Predicate<RecordField> computed = field -> field.origin() == Origin.COMPUTED;
    Predicate<RecordField> itself = works.or(own).or(computed).negate();
    Stream<Offer> here =
        Stream.of(
            offer("filter.group." + kind.code(), kind, itself.and(asked)),
            offer("filter.group.computed", kind, computed.and(works.negate()).and(asked)),
            offer("filter.group.own", kind, own),
            offer("filter.group.employment", kind, works));
    Stream<Offer> there =
        fields.relations(kind).stream()
            .map(way ->
                new Offer(
                    words.text("relation." + kind.code() + "." + way.code()),
                    choices(way.to(), way.code() + ".", asked)));
    return Stream.concat(here, there)
        .map(offer -> sought(offer, sought))
        .filter(offer -> !offer.fields().isEmpty())
        .toList();
  }

  private Offer offer(String key, RecordKind kind, Predicate<RecordField> which) {
    return new Offer(words.text(key), choices(kind, "", which));
  }

  private List<Choice> choices(RecordKind kind, String way, Predicate<RecordField> which) {
    return fields.of(kind).all().stream()
        .filter(which)
        .map(field -> new Choice(way + field.code(), field.name(words)))
        .toList();
  }

  private static Offer sought(Offer offer, String sought) {
    List<String> words = SearchKey.words(sought);
    return new Offer(
        offer.heading(),
        offer.fields().stream()
            .filter(choice -> {
              String key = SearchKey.of(choice.label(), offer.heading());
              return words.stream().allMatch(word -> key.contains(" " + word));
            })
            .toList());
  }
}

package rapport.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;

/**
 * All fields there are. What a user may not see doesn't exist for them: neither in a list nor in a
 * filter nor in an order.
 */
@Component
public class Catalogue {
  private final List<RecordField> known;
  private final List<RecordTable> tables;
  private final List<Relation> relations;
  private final List<FieldProvider> providers;
  private final OwnFields own;

  Catalogue(List<FieldProvider> providers, OwnFields own) {
    this.known = providers.stream().flatMap(one -> one.fields().stream()).toList();
    this.tables = providers.stream().flatMap(one -> one.tables().stream()).toList();
    this.relations = providers.stream().flatMap(one -> one.relations().stream()).toList();
    this.providers = List.copyOf(providers);
    this.own = own;
  }

  /**
   * The fields of a kind that a user may see, built-in ones first. What they may only read can't be
   * edited by them.
   */
  public Fields of(RecordKind kind, User viewer) {
    return new Fields(all(kind).flatMap(field -> seen(field, viewer).stream()).toList());
  }

  private static Optional<RecordField> seen(RecordField field, User viewer) {
    return switch (viewer.fieldRight(field.kind(), field.guard())) {
      case HIDDEN -> Optional.empty();
      case READ -> Optional.of(field.fixed());
      case WRITE -> Optional.of(field);
    };
  }

  /** The same for one piece of work, in which fields are asked for again and again. */
  public FieldsSeen seenBy(User viewer) {
    return new FieldsSeen(this, viewer);
  }

  /** The fields of a kind, whoever asks. */
  public Fields of(RecordKind kind) {
    return new Fields(all(kind).toList());
  }

  private Stream<RecordField> all(RecordKind kind) {
    Stream<RecordField> builtIn =
        Stream.concat(
            known.stream().filter(field -> field.kind() == kind),
            providers.stream().flatMap(one -> one.living(kind).stream()));
    return Stream.concat(builtIn, own.inUse(kind).stream().map(OwnField::field));
  }

  /** Where the records of a kind stand. */
  public RecordTable table(RecordKind kind) {
    return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
  }

  /** The ways that lead from records of a kind to others. */
  List<Relation> relations(RecordKind from) {
    return relations.stream().filter(relation -> relation.from() == from).toList();
  }
}

package rapport.contacts;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.RecordTable;

/**
 * Where the records of each kind stand that lists show, and how words find them: contacts,
 * companies, and what modules above bring along.
 */
@Component
public class Listed {
  private final ObjectProvider<ListedRecords> brought; // which themselves read clients
  private volatile @Nullable Map<RecordKind, ListedRecords> others;

  Listed(ObjectProvider<ListedRecords> brought) {
    this.brought = brought;
  }

  /** Who keeps the records of a kind, if that is a module above; empty for clients. */
  public Optional<ListedRecords> other(RecordKind kind) {
    Map<RecordKind, ListedRecords> known = others;
    if (known == null) {
      known = brought.stream().collect(Collectors.toMap(ListedRecords::kind, Function.identity()));
      others = known;
    }
    return Optional.ofNullable(known.get(kind));
  }

  public RecordTable table(RecordKind kind) {
    return other(kind).map(ListedRecords::table).orElseGet(() -> Clients.table(kind));
  }

  Searched searched(RecordKind kind) {
    return other(kind)
        .map(one -> Searched.by(one.contactId()))
        .orElseGet(() -> Clients.searched(kind));
  }
}

package rapport.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives words to the records that have none: those from before there was an index, and seeded ones.
 */
@Component
public class FillingTexts {
  static final UUID BEGINNING = new UUID(0, 0);
  private static final int SOME = 500;

  private final TextIndex index;
  private final ObjectProvider<FillingTexts> work; // itself, with transactions

  FillingTexts(TextIndex index, ObjectProvider<FillingTexts> work) {
    this.index = index;
    this.work = work;
  }

  /** The kinds that are searched. */
  List<String> kinds() {
    return index.sources().keySet().stream().sorted().toList();
  }

  /** Fills the next some in one transaction; the last of them, null at the end. */
  @Transactional
  public @Nullable UUID after(String kind, UUID last) {
    TextSource source = index.sources().get(kind);
    List<UUID> ids = source == null ? List.of() : source.after(last, SOME);
    if (ids.isEmpty()) {
      return null;
    }
    Set<UUID> known = index.known(ids);
    List<UUID> missing = new ArrayList<>(ids);
    missing.removeAll(known);
    index.fill(kind, missing);
    return ids.getLast();
  }

  /** Whether nothing is searched yet though there is something. */
  @Transactional(readOnly = true)
  public boolean isAllMissing() {
    return index.isEmpty()
        && index.sources().values().stream().anyMatch(one -> !one.after(BEGINNING, 1).isEmpty());
  }

  /**
   * Fills all that is missing, each some in a transaction of their own.
   *
   * @param stopping asked between them
   */
  void all(BooleanSupplier stopping) {
    for (String kind : kinds()) {
      @Nullable UUID last = BEGINNING;
      while (last != null && !stopping.getAsBoolean()) {
        last = work.getObject().after(kind, last);
      }
    }
  }
}

package rapport.duplicates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.ClientName;
import rapport.contacts.Companies;
import rapport.contacts.Contacts;
import rapport.kernel.Ids;
import rapport.linkage.Linkage;
import rapport.linkage.LinkedRecord;
import rapport.linkage.Match;
import rapport.linkage.Schema;

/** Looks through everything for records that are the same. */
@Component
public class Duplicates {
  /** From this probability on a pair is listed, unless one asks for another. */
  public static final double THRESHOLD = Linkage.THRESHOLD;

  private static final Logger LOG = LoggerFactory.getLogger(Duplicates.class);
  private static final int SOME = 1_000;
  private static final int WRITTEN = 500;
  private static final UUID BEGINNING = new UUID(0, 0);

  private final LinkedClients clients;
  private final FoundPairs found;
  private final KeyRows keys;
  private final Models models;
  private final Contacts contacts;
  private final Companies companies;
  private final Clock clock;

  Duplicates(
      LinkedClients clients,
      FoundPairs found,
      KeyRows keys,
      Models models,
      Contacts contacts,
      Companies companies,
      Clock clock) {
    this.clients = clients;
    this.found = found;
    this.keys = keys;
    this.models = models;
    this.contacts = contacts;
    this.companies = companies;
    this.clock = clock;
  }

  /**
   * Looks through all records of a kind, and writes down which are probably the same. Memory stays
   * bounded; each step has its own transaction, and one that dies begins again.
   */
  public void search(RecordKind kind) {
    Schema schema = clients.schema(kind);
    FoundPairs.Run run = new FoundPairs.Run(Ids.next(), kind, clock.instant());
    try (Linkage linkage = new Linkage(schema, false)) {
      read(kind, linkage);
      Writing writing = new Writing(run);
      Linkage.Outcome outcome = linkage.link(writing::take);
      writing.flush();
      found.finish(run);
      models.keep(kind, outcome, writing.pairs, clock.instant());
      LOG.info(
          "Duplicates of {}: {} records, {} pairs compared, {} found, {} keys left out",
          kind.code(),
          outcome.records(),
          outcome.compared(),
          writing.pairs,
          outcome.leftOut());
    }
  }

  private void read(RecordKind kind, Linkage linkage) {
    @Nullable UUID last = BEGINNING;
    while (last != null) {
      List<LinkedRecord> some = clients.after(kind, last, SOME);
      Map<UUID, List<Long>> its = new LinkedHashMap<>();
      some.forEach(record -> its.put(UUID.fromString(record.id()), linkage.addAndKey(record)));
      keys.write(kind, its);
      last = some.isEmpty() ? null : UUID.fromString(some.getLast().id());
    }
  }

  private final class Writing {
    private final FoundPairs.Run run;
    private final List<Match> waiting = new ArrayList<>();
    private long pairs;

    Writing(FoundPairs.Run run) {
      this.run = run;
    }

    void take(Match match) {
      waiting.add(match);
      pairs++;
      if (waiting.size() == WRITTEN) {
        flush();
      }
    }

    void flush() {
      found.write(run, waiting);
      waiting.clear();
    }
  }

  /** What records are called, of those the viewer may see. */
  public Map<UUID, String> names(RecordKind kind, List<UUID> ids, User viewer) {
    return kind == RecordKind.COMPANY
        ? companies.names(ids, viewer)
        : contacts.names(ids, viewer).values().stream()
            .collect(
                Collectors.toMap(ClientName::id, ClientName::name, (one, _) -> one, HashMap::new));
  }
}

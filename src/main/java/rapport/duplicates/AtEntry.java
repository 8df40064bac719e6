package rapport.duplicates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.AlreadyThere;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.CompanyDraft;
import rapport.contacts.ContactDraft;
import rapport.contacts.Perhaps;
import rapport.linkage.LinkedRecord;
import rapport.linkage.Match;
import rapport.linkage.Pairing;
import rapport.linkage.Schema;
import rapport.platform.words.Words;

/**
 * Looks for records that are the same as one that is being entered. Records the viewer may not see
 * are left out, and what is hidden from them isn't compared: nobody learns a phone number by
 * trying. A fixed number of queries.
 */
@Component
@Transactional(readOnly = true)
public class AtEntry implements AlreadyThere {
  private static final int MOST = 5;
  private static final int MOST_REASONS = 4;
  private static final int COUNTED = 10_000;

  private final LinkedClients linked;
  private final KeyRows keys;
  private final Models models;
  private final Clients clients;
  private final ReasonWords reasons;

  AtEntry(LinkedClients linked, KeyRows keys, Models models, Clients clients, ReasonWords reasons) {
    this.linked = linked;
    this.keys = keys;
    this.models = models;
    this.clients = clients;
    this.reasons = reasons;
  }

  /** Contacts that are probably the one being entered, the likeliest first, at most five. */
  public List<Likely> of(ContactDraft draft, User viewer) {
    return likely(RecordKind.CONTACT, LinkedClients.of(draft), viewer);
  }

  /** Companies that are probably the one being entered. */
  public List<Likely> of(CompanyDraft draft, User viewer) {
    return likely(RecordKind.COMPANY, LinkedClients.of(draft), viewer);
  }

  /** Others that are probably the same as this record, as it is now. */
  public List<Likely> like(RecordKind kind, UUID id, User viewer) {
    return linked.with(kind, List.of(id)).stream()
        .findFirst()
        .map(record -> likely(kind, record, viewer))
        .orElse(List.of());
  }

  @Override
  public List<Perhaps> like(ContactDraft draft, @Nullable UUID self, User viewer, Words words) {
    return perhaps(RecordKind.CONTACT, itself(LinkedClients.of(draft), self), viewer, words);
  }

  @Override
  public List<Perhaps> like(CompanyDraft draft, @Nullable UUID self, User viewer, Words words) {
    return perhaps(RecordKind.COMPANY, itself(LinkedClients.of(draft), self), viewer, words);
  }

  private static LinkedRecord itself(LinkedRecord draft, @Nullable UUID self) {
    return self == null ? draft : new LinkedRecord(self.toString(), draft.values());
  }

  private List<Perhaps> perhaps(RecordKind kind, LinkedRecord record, User viewer, Words words) {
    List<Likely> likely = likely(kind, record, viewer);
    if (likely.isEmpty()) {
      return List.of();
    }
    Map<String, String> fields = reasons.fields(kind, words);
    return likely.stream()
        .map(one ->
            new Perhaps(
                one.client(),
                one.evidence().stream()
                    .filter(evidence -> evidence.bits() > 0)
                    .limit(MOST_REASONS)
                    .map(evidence -> reasons.text(evidence, fields, words))
                    .toList()))
        .toList();
  }

  private List<Likely> likely(RecordKind kind, LinkedRecord whole, User viewer) {
    Schema schema = linked.schema(kind);
    LinkedRecord record = readable(kind, whole, viewer);
    List<UUID> sharing =
        keys.sharing(kind, schema, record).stream()
            .filter(id -> !id.toString().equals(record.id()))
            .toList();
    Map<UUID, Client> seen = sharing.isEmpty() ? Map.of() : seen(kind, sharing, viewer);
    if (seen.isEmpty()) {
      return List.of();
    }
    Pairing pairing =
        models
            .of(kind)
            .map(learned -> Pairing.of(schema, learned))
            .orElseGet(() -> Pairing.usual(schema, keys.count(kind, COUNTED)));
    return linked.with(kind, List.copyOf(seen.keySet())).stream()
        .map(other -> pairing.compare(record, other))
        .filter(match -> match.probability() >= Duplicates.THRESHOLD)
        .sorted(Comparator.comparingDouble((Match match) -> -match.probability()))
        .limit(MOST)
        .flatMap(match -> likely(kind, match, seen, viewer).stream())
        .toList();
  }

  /** Without what the viewer can't read of others either. */
  private static LinkedRecord readable(RecordKind kind, LinkedRecord record, User viewer) {
    Map<String, List<String>> values = new HashMap<>(record.values());
    values.keySet().removeIf(field -> !viewer.fieldRight(kind, field).reads());
    return new LinkedRecord(record.id(), values);
  }

  private Map<UUID, Client> seen(RecordKind kind, List<UUID> ids, User viewer) {
    Map<UUID, Client> seen = new HashMap<>();
    clients.read(kind, ids, viewer).forEach(client -> seen.put(client.id(), client));
    return seen;
  }

  private static Optional<Likely> likely(
      RecordKind kind, Match match, Map<UUID, Client> seen, User viewer) {
    return Optional.ofNullable(seen.get(UUID.fromString(match.other())))
        .map(client ->
            new Likely(
                client, match.probability(), DuplicatePairs.shown(kind, match.evidence(), viewer)));
  }
}

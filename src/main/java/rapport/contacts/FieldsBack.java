package rapport.contacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;

/**
 * Puts the fields of a kept record back. Those that nobody changed since the merge hold again what
 * they held before; a changed one stays, or goes to a record that is brought back.
 */
@Component
class FieldsBack {
  private final MergedFields fields;

  FieldsBack(MergedFields fields) {
    this.fields = fields;
  }

  /** What the kept record holds now. */
  MergedFields.State now(Merge merge) {
    return fields.of(merge.kind(), merge.keptId());
  }

  void goBack(Merge merge, Map<LaterPiece.Key, UUID> chosen) {
    MergedFields.State now = now(merge);
    Map<String, List<String>> kept = new LinkedHashMap<>();
    Map<UUID, Map<String, List<String>>> given = new HashMap<>();
    for (String code : codes(merge, now)) {
      List<String> value = now.values().getOrDefault(code, List.of());
      UUID owner = chosen.getOrDefault(new LaterPiece.Key(LaterPieces.FIELD, code), merge.keptId());
      boolean same = value.equals(merge.after().getOrDefault(code, List.of()));
      boolean goes = !same && !owner.equals(merge.keptId());
      kept.put(code, same || goes ? merge.before().getOrDefault(code, List.of()) : value);
      if (goes) {
        given.computeIfAbsent(owner, _ -> new LinkedHashMap<>()).put(code, value);
      }
    }
    fields.write(merge.kind(), merge.keptId(), kept, doubtful(merge, kept, now));
    given.forEach((id, values) -> give(merge.kind(), id, values));
  }

  private static Set<String> codes(Merge merge, MergedFields.State now) {
    Set<String> codes = new LinkedHashSet<>(merge.before().keySet());
    codes.addAll(merge.after().keySet());
    codes.addAll(now.values().keySet());
    codes.remove(Merges.DOUBTFUL);
    return codes;
  }

  /** A name that is as it was is doubted as it was. */
  private static boolean doubtful(
      Merge merge, Map<String, List<String>> kept, MergedFields.State now) {
    boolean same =
        MergeValues.codes(RecordKind.CONTACT).stream()
            .filter(code -> code.endsWith("_name"))
            .allMatch(code ->
                kept.getOrDefault(code, List.of())
                    .equals(merge.before().getOrDefault(code, List.of())));
    return same ? merge.before().containsKey(Merges.DOUBTFUL) : now.doubtful();
  }

  private void give(RecordKind kind, UUID id, Map<String, List<String>> values) {
    MergedFields.State had = fields.of(kind, id);
    Map<String, List<String>> all = new LinkedHashMap<>(had.values());
    all.putAll(values);
    fields.write(kind, id, all, had.doubtful());
  }
}

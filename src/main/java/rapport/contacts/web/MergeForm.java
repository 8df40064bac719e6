package rapport.contacts.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import rapport.access.RecordKind;
import rapport.contacts.MergeDraft;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * What somebody chose on the page of a merge.
 *
 * @param back where the page was opened, empty for the list of the kept record's kind
 */
record MergeForm(MergeDraft draft, String back) {
  private static final String CHOICE = "choice.";

  /**
   * As it is sent.
   *
   * @param ids the records, the kept one first
   * @param versions of the records in the same order; none if any will do
   */
  record Sent(
      @Nullable String kind,
      @Nullable List<String> ids,
      @Nullable List<String> versions,
      @Nullable String note,
      @Nullable String back) {

    MergeForm form(MultiValueMap<String, String> all) {
      RecordKind read =
          RecordKind.ofCode(kind == null ? "" : kind)
              .filter(one -> one == RecordKind.CONTACT || one == RecordKind.COMPANY)
              .orElseThrow(() -> new Invalid("kind", "choice"));
      List<MergeDraft.Seen> seen = seen();
      if (seen.isEmpty()) {
        throw new Invalid("merged", "required");
      }
      Map<String, String> choices = new LinkedHashMap<>();
      all.toSingleValueMap()
          .forEach((name, value) -> {
            if (name.startsWith(CHOICE)) {
              choices.put(name.substring(CHOICE.length()), value);
            }
          });
      MergeDraft draft =
          new MergeDraft(
              read,
              seen.getFirst(),
              seen.subList(1, seen.size()),
              choices,
              note == null ? "" : note);
      String from = back == null ? "" : back;
      boolean ours = from.startsWith("/") && !from.startsWith("//");
      return new MergeForm(draft, ours ? from : "");
    }

    private List<MergeDraft.Seen> seen() {
      List<String> given = ids == null ? List.of() : ids;
      List<MergeDraft.Seen> seen = new ArrayList<>();
      for (int i = 0; i < given.size(); i++) {
        UUID id = Ids.parse(given.get(i)).orElseThrow(() -> new Invalid("merged", "choice"));
        seen.add(new MergeDraft.Seen(id, version(i).orElse(null)));
      }
      return seen;
    }

    private Optional<Integer> version(int place) {
      return versions != null && place < versions.size() && versions.get(place).matches("\\d{1,9}")
          ? Optional.of(Integer.valueOf(versions.get(place)))
          : Optional.empty();
    }
  }

  /** The same of the records as they are now. */
  MergeForm fresh() {
    return with(
        new MergeDraft.Seen(draft.kept().id(), null),
        draft.merged().stream().map(one -> new MergeDraft.Seen(one.id(), null)).toList(),
        draft.choices());
  }

  /** The same with the records in the order in which they are usually taken, choices dropped. */
  MergeForm ordered(List<MergeDraft.Seen> seen) {
    return with(seen.getFirst(), seen.subList(1, seen.size()), Map.of());
  }

  private MergeForm with(
      MergeDraft.Seen kept, List<MergeDraft.Seen> merged, Map<String, String> choices) {
    return new MergeForm(new MergeDraft(draft.kind(), kept, merged, choices, draft.note()), back);
  }

  List<UUID> ids() {
    List<UUID> ids = new ArrayList<>(List.of(draft.kept().id()));
    draft.merged().forEach(one -> ids.add(one.id()));
    return ids;
  }
}

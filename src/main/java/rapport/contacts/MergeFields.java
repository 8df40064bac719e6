package rapport.contacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.FieldType;
import rapport.fields.Fields;
import rapport.fields.RecordField;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.SortKey;

/**
 * Field by field, whose value the kept record takes. Where nobody chooses: a value before none, of
 * names the fuller and of those the one that isn't doubted, notes and lists of options all, of
 * stages the furthest, of plain values the newer, of the rest the kept record's.
 */
final class MergeFields {
  private static final Set<String> NAMES =
      Set.of("family_name", "given_name", "middle_name", "name");
  private static final Set<String> KEPT = Set.of("birthday", "role", "responsible", "parent");
  private static final int LONGEST = 10_000;

  private final RecordKind kind;
  private final List<MergeSide> sides;
  private final Fields fields;
  private final User user;

  MergeFields(RecordKind kind, List<MergeSide> sides, Fields fields, User user) {
    this.kind = kind;
    this.sides = sides;
    this.fields = fields;
    this.user = user;
  }

  /** All fields in which any of the records holds something; {@link Invalid} for a wrong choice. */
  List<MergeField> of(Map<String, String> choices) {
    List<String> codes =
        Stream.concat(
                MergeValues.codes(kind).stream(), fields.own().stream().map(RecordField::code))
            .toList();
    List<Complaint> complaints = new ArrayList<>();
    choices.keySet().stream()
        .filter(code -> !codes.contains(code))
        .forEach(code -> complaints.add(Complaint.of(code, "unknownField")));
    List<MergeField> chosen = new ArrayList<>();
    for (String code : codes) {
      if (sides.stream().anyMatch(side -> !side.values(code).isEmpty())) {
        chosen.add(field(code, choices.getOrDefault(code, ""), complaints));
      }
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return chosen;
  }

  private MergeField field(String code, String choice, List<Complaint> complaints) {
    boolean joins = joins(code);
    boolean open = user.fieldRight(kind, code).writes();
    String usual = open ? usual(code, joins) : kept(code);
    String chosen = choice.isEmpty() ? usual : choice;
    if (!open && !chosen.equals(usual)) {
      complaints.add(Complaint.of(code, "readOnly"));
      chosen = usual;
    } else if (!isChoice(chosen, joins)) {
      complaints.add(Complaint.of(code, "choice"));
      chosen = usual;
    }
    return new MergeField(
        code, values(code), chosen, result(code, chosen), differs(code), joins, open);
  }

  private boolean isChoice(String chosen, boolean joins) {
    return chosen.equals(MergeDraft.ALL)
        ? joins
        : Ids.parse(chosen)
            .filter(id -> sides.stream().anyMatch(side -> side.id().equals(id)))
            .isPresent();
  }

  private Map<UUID, List<String>> values(String code) {
    Map<UUID, List<String>> values = new LinkedHashMap<>();
    for (MergeSide side : sides) {
      if (!side.values(code).isEmpty()) {
        values.put(side.id(), side.values(code));
      }
    }
    return values;
  }

  private boolean differs(String code) {
    return new HashSet<>(values(code).values()).size() > 1;
  }

  private boolean joins(String code) {
    FieldType type = fields.find(code).map(RecordField::type).orElse(FieldType.TEXT);
    boolean several = type == FieldType.LONG_TEXT || type == FieldType.CHOICES;
    return several && differs(code) && joined(code).getFirst().length() <= LONGEST;
  }

  private List<String> result(String code, String chosen) {
    return chosen.equals(MergeDraft.ALL)
        ? joined(code)
        : sides.stream()
            .filter(side -> side.id().toString().equals(chosen))
            .findFirst()
            .map(side -> side.values(code))
            .orElse(List.of());
  }

  private List<String> joined(String code) {
    List<String> all = values(code).values().stream().flatMap(List::stream).distinct().toList();
    boolean text =
        fields.find(code).map(RecordField::type).orElse(FieldType.TEXT) == FieldType.LONG_TEXT;
    return text ? List.of(String.join("\n\n", all)) : all;
  }

  private String usual(String code, boolean joins) {
    if (joins) {
      return MergeDraft.ALL;
    }
    if (!differs(code) || KEPT.contains(code)) {
      return kept(code);
    }
    if (code.equals("stage")) {
      return furthest();
    }
    return NAMES.contains(code) ? fullest(code) : newest(code);
  }

  /** The kept record's, or the first there is where that has none. */
  private String kept(String code) {
    return filled(code).findFirst().map(side -> side.id().toString()).orElseThrow();
  }

  private Stream<MergeSide> filled(String code) {
    return sides.stream().filter(side -> !side.values(code).isEmpty());
  }

  /** A name that says the same and more: "Иван" than "И.", "ООО Ромашка" than "Ромашка". */
  private String fullest(String code) {
    MergeSide best = filled(code).findFirst().orElseThrow();
    for (MergeSide side : filled(code).toList()) {
      String known = key(best, code);
      String other = key(side, code);
      boolean fuller = other.length() > known.length() && other.contains(known);
      if (fuller || (best.doubtful() && !side.doubtful())) {
        best = side;
      }
    }
    return best.id().toString();
  }

  /** Whoever is a client under one name is one. */
  private String furthest() {
    MergeSide best = filled("stage").findFirst().orElseThrow();
    for (MergeSide side : filled("stage").toList()) {
      ClientStage now = stage(best);
      ClientStage other = stage(side);
      if (other != null && other.isBeyond(now)) {
        best = side;
      }
    }
    return best.id().toString();
  }

  private static @Nullable ClientStage stage(MergeSide side) {
    return ClientStage.ofCode(String.join("", side.values("stage"))).orElse(null);
  }

  private static String key(MergeSide side, String code) {
    return SortKey.of(String.join(" ", side.values(code))).replace(".", "");
  }

  /** What somebody said is more than what stands there by itself. */
  private String newest(String code) {
    return filled(code)
        .filter(side -> !code.equals("importance") || isSaid(side))
        .max(Comparator.comparing(MergeSide::changedAt))
        .map(side -> side.id().toString())
        .orElseGet(() -> kept(code));
  }

  private static boolean isSaid(MergeSide side) {
    return !side.values("importance").equals(List.of(Importance.NORMAL.code()));
  }
}

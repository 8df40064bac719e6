package rapport.fields;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rapport.access.RecordKind;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/**
 * A field as somebody wants to have it.
 *
 * @param unit the currency of money (ISO 4217), or the unit of a number
 * @param options what can be chosen; an option that is known keeps its code, a new one has none
 */
public record OwnFieldDraft(
    RecordKind kind,
    FieldType type,
    Label.Given label,
    String unit,
    boolean searchable,
    List<Option> options) {
  private static final int LONGEST = 80;
  private static final int MOST_OPTIONS = 500;

  OwnFieldDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    if (label.isEmpty()) {
      complaints.add(Complaint.of("label", "required"));
    }
    if (longest(label) > LONGEST) {
      complaints.add(Complaint.of("label", "tooLong", LONGEST));
    }
    if (!FieldType.FOR_OWN.contains(type)) {
      complaints.add(Complaint.of("type", "choice"));
    }
    if (kind == RecordKind.INTERACTION) {
      complaints.add(Complaint.of("kind", "choice"));
    }
    if (type == FieldType.MONEY && !isCurrency(unit)) {
      complaints.add(Complaint.of("unit", "currency"));
    }
    checkOptions(complaints);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new OwnFieldDraft(kind, type, label.stripped(), unit.strip(), searchable, filled());
  }

  private void checkOptions(List<Complaint> complaints) {
    List<Option> filled = filled();
    if (type.chooses() && filled.isEmpty()) {
      complaints.add(Complaint.of("options", "required"));
    }
    if (filled.size() > MOST_OPTIONS) {
      complaints.add(Complaint.of("options", "tooMany", MOST_OPTIONS));
    }
    Set<Label> seen = new HashSet<>();
    for (int i = 0; i < filled.size(); i++) {
      Label.Given given = (Label.Given) filled.get(i).label();
      if (!seen.add(given.stripped())) {
        complaints.add(Complaint.of("options[" + i + "]", "twice"));
      } else if (longest(given) > LONGEST) {
        complaints.add(Complaint.of("options[" + i + "]", "tooLong", LONGEST));
      }
    }
  }

  private List<Option> filled() {
    return type.chooses()
        ? options.stream().filter(one -> !((Label.Given) one.label()).isEmpty()).toList()
        : List.of();
  }

  private static int longest(Label.Given label) {
    return Math.max(
        label.english().length(), Math.max(label.russian().length(), label.ukrainian().length()));
  }

  private static boolean isCurrency(String unit) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(unit.strip()));
  }
}

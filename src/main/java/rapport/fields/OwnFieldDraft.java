package rapport.fields;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapport.access.RecordKind;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.platform.words.Language;

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
  private static final int LONGEST_UNIT = 20;
  private static final int MOST_OPTIONS = 500;

  /** The same for a field that is there: its kind and type stay what they are. */
  OwnFieldDraft of(OwnField field) {
    return new OwnFieldDraft(field.kind(), field.type(), label, unit, searchable, options);
  }

  OwnFieldDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    if (label.isEmpty()) {
      complaints.add(Complaint.of("labels", "required"));
    }
    tooLong(complaints, "labels", label);
    if (!FieldType.FOR_OWN.contains(type)) {
      complaints.add(Complaint.of("type", "choice"));
    }
    if (kind == RecordKind.INTERACTION) {
      complaints.add(Complaint.of("kind", "choice"));
    }
    checkUnit(complaints);
    checkOptions(complaints);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new OwnFieldDraft(
        kind, type, label.stripped(), unitKept(), searchable && type.reads(), filled());
  }

  private void checkUnit(List<Complaint> complaints) {
    if (type == FieldType.MONEY && !isCurrency(unitKept())) {
      complaints.add(Complaint.of("unit", "currency"));
    } else if (unitKept().length() > LONGEST_UNIT) {
      complaints.add(Complaint.of("unit", "tooLong", LONGEST_UNIT));
    }
  }

  private String unitKept() {
    return switch (type) {
      case MONEY -> unit.strip().toUpperCase(Locale.ROOT);
      case NUMBER -> unit.strip();
      default -> "";
    };
  }

  private void checkOptions(List<Complaint> complaints) {
    List<Option> filled = filled();
    if (type.chooses() && filled.isEmpty()) {
      complaints.add(Complaint.of("options", "required"));
    }
    if (filled.size() > MOST_OPTIONS) {
      complaints.add(Complaint.of("options", "tooMany", MOST_OPTIONS));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < filled.size(); i++) {
      Label.Given given = (Label.Given) filled.get(i).label();
      tooLong(complaints, "options[" + i + "]", given);
      if (!said(given).stream().allMatch(seen::add)) {
        complaints.add(Complaint.of("options[" + i + "]", "twice"));
      }
    }
  }

  /** What a label says in each language; two options must differ in every one of them. */
  static List<String> said(Label.Given label) {
    List<String> said = new ArrayList<>();
    for (Language language : Language.values()) {
      String words = label.of(language).strip().toLowerCase(Locale.ROOT);
      if (!words.isEmpty()) {
        said.add(language.code() + ":" + words);
      }
    }
    return said;
  }

  private List<Option> filled() {
    return type.chooses()
        ? options.stream().filter(one -> !((Label.Given) one.label()).isEmpty()).toList()
        : List.of();
  }

  private static void tooLong(List<Complaint> complaints, String path, Label.Given label) {
    for (Language language : Language.values()) {
      if (label.of(language).length() > LONGEST) {
        complaints.add(Complaint.of(path + "." + language.code(), "tooLong", LONGEST));
      }
    }
  }

  static int longest(Label.Given label) {
    return Math.max(
        label.english().length(), Math.max(label.russian().length(), label.ukrainian().length()));
  }

  private static boolean isCurrency(String unit) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(unit));
  }
}

package rapport.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.kernel.PersonName;

/**
 * What is known of records at all: their fields, laid out in slots, and how they are compared.
 * Fields of one kind share a slot, except those that are evidence of their own.
 */
public final class Schema {
  /** More comparisons than this would not fit the code of a {@link Pattern}. */
  static final int MOST_COMPARISONS = 13;

  private final List<LinkField> fields;
  private final Map<FieldKind, Integer> slots = new EnumMap<>(FieldKind.class);
  private final Map<FieldKind, String> codes = new EnumMap<>(FieldKind.class);
  private final Map<String, Integer> alone = new LinkedHashMap<>();
  private final Map<String, FieldKind> aloneKinds = new LinkedHashMap<>();
  private final int mailboxes;
  private final int domains;
  private final int width;
  private final List<Comparison> comparisons;
  private final Atoms atoms;

  private Schema(List<LinkField> fields) {
    this.fields = List.copyOf(fields);
    int next = 0;
    for (LinkField field : fields) {
      next += layOut(field, next);
    }
    if (slots.containsKey(FieldKind.FULL_NAME)) {
      for (FieldKind kind : NAMES) {
        codes.putIfAbsent(kind, codes.getOrDefault(FieldKind.FULL_NAME, kind.code()));
        if (slots.putIfAbsent(kind, next) == null) {
          next++;
        }
      }
    }
    boolean work = has(FieldKind.WEB) || has(FieldKind.COMPANY_NAME);
    boolean mail = has(FieldKind.EMAIL);
    mailboxes = mail && ofPeople() ? next++ : -1;
    domains = mail && work ? next++ : -1;
    width = next;
    List<Comparison> all = Comparisons.of(this);
    comparisons = all.subList(0, Math.min(MOST_COMPARISONS, all.size()));
    atoms = new Atoms(this);
  }

  private static final List<FieldKind> NAMES =
      List.of(FieldKind.GIVEN_NAME, FieldKind.MIDDLE_NAME, FieldKind.FAMILY_NAME);

  /** Lays records with these fields out. */
  public static Schema of(List<LinkField> fields) {
    return new Schema(fields);
  }

  private int layOut(LinkField field, int next) {
    if (field.kind().standsAlone()) {
      alone.put(field.code(), next);
      aloneKinds.put(field.code(), field.kind());
      return 1;
    }
    codes.putIfAbsent(field.kind(), field.code());
    return slots.putIfAbsent(field.kind(), next) == null ? 1 : 0;
  }

  public List<LinkField> fields() {
    return fields;
  }

  List<Comparison> comparisons() {
    return comparisons;
  }

  Atoms atoms() {
    return atoms;
  }

  /** Where values of a kind stand; -1 if there is no such field. */
  int slot(FieldKind kind) {
    return slots.getOrDefault(kind, -1);
  }

  /** Whether records are about people. */
  boolean ofPeople() {
    return has(FieldKind.FAMILY_NAME) || has(FieldKind.GIVEN_NAME);
  }

  /** Where the words of mailboxes stand, folded like names; -1 where nobody asks. */
  int mailboxes() {
    return mailboxes;
  }

  /** Where the domains of mailboxes at work stand; -1 where nobody asks. */
  int domains() {
    return domains;
  }

  boolean has(FieldKind kind) {
    return slots.containsKey(kind);
  }

  /** The code of the first field of a kind. */
  String code(FieldKind kind) {
    return codes.getOrDefault(kind, kind.code());
  }

  /** The fields that are evidence of their own, with their slots. */
  Map<String, Integer> alone(FieldKind kind) {
    Map<String, Integer> found = new LinkedHashMap<>();
    alone.forEach((code, slot) -> {
      if (aloneKinds.get(code) == kind) {
        found.put(code, slot);
      }
    });
    return found;
  }

  /** Cleans a record; its number is its place in the stream. */
  Prepared prepare(LinkedRecord record, int number) {
    List<Set<String>> values = new ArrayList<>();
    for (int slot = 0; slot < width; slot++) {
      values.add(new LinkedHashSet<>());
    }
    for (LinkField field : fields) {
      int slot =
          field.kind().standsAlone() ? alone.getOrDefault(field.code(), 0) : slot(field.kind());
      for (String typed : record.values().getOrDefault(field.code(), List.of())) {
        put(field.kind(), typed, values.get(slot));
      }
    }
    if (has(FieldKind.FULL_NAME)) {
      split(record, values);
    }
    if (has(FieldKind.EMAIL)) {
      takeApart(values);
    }
    String[][] laid = values.stream().map(Schema::array).toArray(String[][]::new);
    return new Prepared(number, record.id(), laid, atoms.of(laid));
  }

  private static void put(FieldKind kind, String typed, Set<String> values) {
    String cleaned = Cleaning.clean(kind, typed);
    if (!cleaned.isEmpty()) {
      values.add(cleaned);
    }
  }

  private void takeApart(List<Set<String>> values) {
    for (String address : values.get(slot(FieldKind.EMAIL))) {
      if (mailboxes >= 0) {
        values.get(mailboxes).add(Cleaning.words(Emails.mailbox(address)).replace(" ", ""));
      }
      if (domains >= 0) {
        Domains.ofWork(address).ifPresent(values.get(domains)::add);
      }
    }
  }

  /** The whole name says what the fields of its parts don't. */
  private void split(LinkedRecord record, List<Set<String>> values) {
    if (!values.get(slot(FieldKind.GIVEN_NAME)).isEmpty()
        || !values.get(slot(FieldKind.FAMILY_NAME)).isEmpty()) {
      return;
    }
    for (LinkField field : fields) {
      if (field.kind() == FieldKind.FULL_NAME) {
        for (String whole : record.values().getOrDefault(field.code(), List.of())) {
          PersonName name = PersonName.split(whole);
          put(FieldKind.GIVEN_NAME, name.given(), values.get(slot(FieldKind.GIVEN_NAME)));
          put(FieldKind.MIDDLE_NAME, name.middle(), values.get(slot(FieldKind.MIDDLE_NAME)));
          put(FieldKind.FAMILY_NAME, name.family(), values.get(slot(FieldKind.FAMILY_NAME)));
        }
      }
    }
  }

  private static String[] array(Collection<String> values) {
    return values.stream().limit(8).toArray(String[]::new);
  }
}

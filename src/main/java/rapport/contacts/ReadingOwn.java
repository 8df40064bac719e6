package rapport.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.exchange.OnStranger;
import rapport.exchange.Reasons;
import rapport.exchange.reading.Birthdays;
import rapport.exchange.reading.SourceValue;
import rapport.fields.FieldType;
import rapport.fields.FieldValues;
import rapport.fields.Fields;
import rapport.fields.RecordField;
import rapport.kernel.Invalid;

/**
 * Reads what columns say of fields that users added, and of built-in ones that are chosen, in the
 * form these are kept in.
 *
 * @param importer who brings the file
 */
record ReadingOwn(
    Fields contacts,
    Fields companies,
    Colleagues colleagues,
    OnStranger onStranger,
    UUID importer) {
  private static final String DECISION_ROLE = "decision_role";

  /** What others call those whom we call otherwise. */
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("customer", "client"),
          Map.entry("заказчик", "client"),
          Map.entry("покупатель", "client"),
          Map.entry("замовник", "client"),
          Map.entry("покупець", "client"),
          Map.entry("vendor", "supplier"),
          Map.entry("reseller", "partner"),
          Map.entry("партнер", "partner"));

  /**
   * A field that was retired meanwhile is left out.
   *
   * @param ofCompany whether the row is about a company and nobody in it
   */
  IncomingOwn read(List<SourceValue> values, boolean ofCompany) {
    if (values.isEmpty()) {
      return IncomingOwn.NOTHING;
    }
    IncomingOwn own = IncomingOwn.fresh();
    for (SourceValue value : values) {
      String refusal =
          value.code().equals(IntakeFacts.RESPONSIBLE)
              ? responsible(value, ofCompany || value.isCompanys(), own)
              : field(value, ofCompany, own);
      if (!refusal.isEmpty()) {
        return own.refused(refusal);
      }
    }
    return own;
  }

  /** Why it can't be taken; "" if it can. */
  private String responsible(SourceValue value, boolean companys, IncomingOwn own) {
    Optional<String> colleague = colleagues.find(value.value()).map(UUID::toString);
    String said =
        colleague.orElse(
            switch (onStranger) {
              case REFUSE -> "";
              case MINE -> importer.toString();
              case NOBODYS -> IntakeFacts.NOBODY;
            });
    if (said.isEmpty()) {
      return Reasons.stranger(value.value());
    }
    own.facts(companys).put(IntakeFacts.RESPONSIBLE, said);
    own.said().add(value.column() + ": " + value.value());
    return "";
  }

  private String field(SourceValue value, boolean ofCompany, IncomingOwn own) {
    if (value.code().equals(IntakeFacts.PARENT)) {
      own.facts(true).put(IntakeFacts.PARENT, value.value().replace("\0", ""));
      own.said().add(value.column() + ": " + value.value());
      return "";
    }
    boolean companys =
        value.isCompanys()
            || ofCompany && !value.code().startsWith("own_")
            || value.code().equals(IntakeFacts.INDUSTRY);
    RecordField field = (companys ? companies : contacts).find(value.code()).orElse(null);
    if (field == null) {
      return "";
    }
    List<String> read = read(field, value);
    if (read == null) { // of a built-in field, what can't be read is left out
      return field.isOwn() ? Reasons.ownValue(value.column()) : "";
    }
    if (field.isOwn()) {
      own.own(companys).put(field.code(), read);
    } else if (!read.isEmpty()) {
      own.facts(companys).put(field.code(), read.getFirst());
    }
    own.said().add(value.column() + ": " + value.value());
    return "";
  }

  private static @Nullable List<String> read(RecordField field, SourceValue value) {
    try {
      return FieldValues.ofCell(field, spelled(field, value));
    } catch (Invalid unreadable) {
      return null;
    }
  }

  private static String spelled(RecordField field, SourceValue value) {
    String text = value.value().replace("\0", "");
    if (field.type() == FieldType.DATE && value.days() != null) {
      return Birthdays.parse(text, value.days()).map(String::valueOf).orElse(text);
    }
    return field.code().equals(IntakeFacts.ROLE)
        ? ROLES.getOrDefault(text.strip().toLowerCase(Locale.ROOT), text)
        : text;
  }

  /** The code of what somebody's word counts for; "" for what can't be read. */
  String decision(String said) {
    if (said.isBlank()) {
      return "";
    }
    return contacts
        .find(DECISION_ROLE)
        .map(field -> read(field, new SourceValue("", DECISION_ROLE, said)))
        .filter(read -> !read.isEmpty())
        .map(List::getFirst)
        .orElse("");
  }
}

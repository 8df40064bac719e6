package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.ClientNames;
import rapport.contacts.Companies;
import rapport.fields.OwnValues;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes leads of rows, as somebody may read them, in a fixed number of queries. */
@Component
class LeadRows {
  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final ClientNames names;
  private final Companies companies;
  private final OwnValues own;
  private final JsonMapper json;

  LeadRows(ClientNames names, Companies companies, OwnValues own, JsonMapper json) {
    this.names = names;
    this.companies = companies;
    this.own = own;
    this.json = json;
  }

  /** The leads of these rows in their order; what is hidden from the viewer is not there. */
  List<Lead> of(Collection<? extends Record> rows, User viewer) {
    if (rows.isEmpty()) {
      return List.of(); // most cards and days have none
    }
    List<UUID> ids = rows.stream().map(row -> row.get(LEAD.ID)).toList();
    Map<UUID, String> people =
        names.ofContacts(rows.stream().map(row -> row.get(LEAD.CONTACT_ID)).distinct().toList());
    List<UUID> companyIds =
        rows.stream().map(row -> row.get(LEAD.COMPANY_ID)).filter(Objects::nonNull).toList();
    Map<UUID, String> employers =
        companyIds.isEmpty() || !viewer.fieldRight(RecordKind.CONTACT, "company").reads()
            ? Map.of()
            : companies.names(companyIds, viewer);
    Map<UUID, Map<String, List<String>>> values = own.of(ids);
    return rows.stream()
        .map(row -> lead(row, people, employers, shown(row, values, viewer), viewer))
        .toList();
  }

  private static Map<String, List<String>> shown(
      Record row, Map<UUID, Map<String, List<String>>> values, User viewer) {
    Map<String, List<String>> all =
        new LinkedHashMap<>(values.getOrDefault(row.get(LEAD.ID), Map.of()));
    all.keySet().removeIf(code -> !viewer.fieldRight(RecordKind.LEAD, code).reads());
    return all;
  }

  private Lead lead(
      Record row,
      Map<UUID, String> people,
      Map<UUID, String> employers,
      Map<String, List<String>> values,
      User viewer) {
    UUID responsible = row.get(LEAD.RESPONSIBLE_ID);
    UUID companyId = row.get(LEAD.COMPANY_ID);
    String company = companyId == null ? "" : employers.getOrDefault(companyId, "");
    return new Lead(
        row.get(LEAD.ID),
        row.get(LEAD.CONTACT_ID),
        people.getOrDefault(row.get(LEAD.CONTACT_ID), ""),
        company.isEmpty() ? null : companyId,
        company,
        LeadState.ofCode(row.get(LEAD.STATE)).orElseThrow(),
        shown("source", row.get(LEAD.SOURCE), viewer),
        LeadChannel.ofCode(row.get(LEAD.CHANNEL)).orElse(LeadChannel.OTHER),
        shown("campaign", row.get(LEAD.CAMPAIGN), viewer),
        shown("coupon", row.get(LEAD.COUPON), viewer),
        shown("wants", row.get(LEAD.WANTS), viewer),
        shown("reason", row.get(LEAD.REASON), viewer),
        shown("reason", row.get(LEAD.REASON_NOTE), viewer),
        viewer.fieldRight(RecordKind.LEAD, "responsible").reads() ? responsible : null,
        row.get(LEAD.TEAM_ID),
        row.get(LEAD.ARRIVED_AT),
        row.get(LEAD.FIRST_REACTION_DUE),
        row.get(LEAD.FIRST_REACTION_AT),
        row.get(LEAD.CLOSED_AT),
        json.readValue(row.get(LEAD.UTM).data(), WORDS),
        row.get(LEAD.REFERRER),
        values,
        row.get(LEAD.CREATED_BY),
        row.get(LEAD.VERSION),
        viewer.reach(RecordKind.LEAD, Deed.CHANGE).includes(responsible));
  }

  private static String shown(String field, @Nullable String value, User viewer) {
    return viewer.fieldRight(RecordKind.LEAD, field).reads()
        ? Objects.requireNonNullElse(value, "")
        : "";
  }

  /** What a lead holds in each field, in the one text form of the field's type. */
  static Map<String, List<String>> values(Lead lead) {
    Map<String, List<String>> values = new HashMap<>(lead.own());
    values.put("name", text(lead.contact()));
    values.put("wants", text(lead.wants()));
    values.put("state", text(lead.state().code()));
    values.put("source", text(lead.source()));
    values.put("channel", text(lead.channel().code()));
    values.put("campaign", text(lead.campaign()));
    values.put("coupon", text(lead.coupon()));
    values.put("reason", text(lead.reason()));
    values.put("responsible", text(lead.responsibleId()));
    values.put("arrived", text(lead.arrivedAt()));
    values.put("due", lead.isWaiting() ? text(lead.due()) : List.of());
    values.put("first_reaction", text(lead.reactedAt()));
    values.put("closed", text(lead.closedAt()));
    return values;
  }

  private static List<String> text(@Nullable Object value) {
    return Optional.ofNullable(value)
        .map(Object::toString)
        .filter(said -> !said.isEmpty())
        .map(List::of)
        .orElse(List.of());
  }
}

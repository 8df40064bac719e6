package rapport.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.FieldNames;
import rapport.access.RecordKind;
import rapport.fields.OwnFields;
import rapport.platform.words.Words;

/** The fields of contacts and companies that rights can be given for. */
@Component
class ClientFieldNames implements FieldNames {
  private static final List<String> POINTS =
      List.of("phone", "email", "messenger", "website", "address");

  /** What of a lead can be kept from somebody. */
  private static final List<String> LEADS =
      List.of("wants", "source", "channel", "campaign", "coupon", "reason", "responsible");

  private final OwnFields own;

  ClientFieldNames(OwnFields own) {
    this.own = own;
  }

  @Override
  public Map<String, String> of(RecordKind kind, Words words) {
    Map<String, String> names = new LinkedHashMap<>();
    switch (kind) {
      case CONTACT -> {
        names.put("family_name", words.text("contact.family"));
        names.put("given_name", words.text("contact.given"));
        names.put("middle_name", words.text("contact.middle"));
        names.put("company", words.text("contact.company"));
        names.put("position", words.text("contact.position"));
        reach(names, words);
        names.put("birthday", words.text("contact.birthday"));
        common(names, words);
      }
      case COMPANY -> {
        names.put("name", words.text("company.name"));
        names.put("industry", words.text("field.industry"));
        names.put("parent", words.text("field.parent"));
        reach(names, words);
        common(names, words);
      }
      case INTERACTION -> {
        names.put("subject", words.text("field.subject"));
        names.put("result", words.text("field.result"));
        names.put("note", words.text("contact.note"));
        names.put("place", words.text("field.place"));
      }
      case LEAD -> LEADS.forEach(code -> names.put(code, words.text("field.lead." + code)));
    }
    own.inUse(kind).forEach(field -> names.put(field.code(), field.label().in(words)));
    return names;
  }

  private static void reach(Map<String, String> names, Words words) {
    POINTS.forEach(
        code -> names.put(code, words.text("point." + (code.equals("website") ? "web" : code))));
  }

  private static void common(Map<String, String> names, Words words) {
    names.put("importance", words.text("field.importance"));
    names.put("role", words.text("field.role"));
    names.put("stage", words.text("field.contact.stage"));
    names.put("open_leads", words.text("field.contact.open_leads"));
    names.put("responsible", words.text("client.responsible"));
    names.put("last_touch", words.text("field.last_touch"));
    names.put("next_touch", words.text("field.next_touch"));
    names.put("note", words.text("contact.note"));
  }
}

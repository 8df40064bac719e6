package rapport.leads.forms;

import static rapport.leads.db.Tables.WEB_FORM;
import static rapport.leads.db.Tables.WEB_FORM_CONSENT;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.leads.incoming.Incoming;
import rapport.platform.words.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The forms there are. */
@Component
@Transactional
public class WebForms {
  /** What every form can ask for. */
  public static final List<String> BUILT_IN =
      List.of("name", "phone", "email", "company", "message", "coupon");

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int KEY = 10;
  private static final TypeReference<List<WebForm.Field>> FIELDS = new TypeReference<>() {};
  private static final SecureRandom RANDOM = new SecureRandom();

  private final DSLContext sql;
  private final Catalogue catalogue;
  private final Changes changes;
  private final JsonMapper json;

  WebForms(DSLContext sql, Catalogue catalogue, Changes changes, JsonMapper json) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.changes = changes;
    this.json = json;
  }

  @Transactional(readOnly = true)
  public List<WebForm> all() {
    return sql.selectFrom(WEB_FORM).orderBy(WEB_FORM.LABEL, WEB_FORM.ID).fetch(this::form);
  }

  /** {@link Absent} if there is none of this id. */
  @Transactional(readOnly = true)
  public WebForm find(UUID id) {
    return sql.selectFrom(WEB_FORM)
        .where(WEB_FORM.ID.eq(id))
        .fetchOptional(this::form)
        .orElseThrow(() -> new Absent("web_form", id));
  }

  /** The form of a public address, if it is in use. */
  @Transactional(readOnly = true)
  public Optional<WebForm> open(String key) {
    return sql.selectFrom(WEB_FORM)
        .where(WEB_FORM.KEY.eq(key), WEB_FORM.ACTIVE.isTrue())
        .fetchOptional(this::form);
  }

  public UUID add(WebForm.Draft draft, Act act) {
    check(draft, act);
    UUID id = Ids.next();
    sql.insertInto(WEB_FORM)
        .set(columns(draft))
        .set(WEB_FORM.ID, id)
        .set(WEB_FORM.KEY, key())
        .set(WEB_FORM.CREATED_BY, act.userId())
        .set(WEB_FORM.CREATED_AT, act.at())
        .execute();
    word(id, 0, "", draft.consent().strip(), act);
    changes.record(act, "add", "web_form", id, Map.of("label", draft.label()));
    return id;
  }

  /** {@link Conflict} "stale" if somebody changed it since the version given. */
  public void change(UUID id, int version, WebForm.Draft draft, Act act) {
    check(draft, act);
    WebForm before = find(id);
    int changed =
        sql.update(WEB_FORM)
            .set(columns(draft))
            .set(WEB_FORM.VERSION, WEB_FORM.VERSION.plus(1))
            .where(WEB_FORM.ID.eq(id), WEB_FORM.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    word(id, before.consentNumber(), before.consent(), draft.consent().strip(), act);
    changes.record(act, "change", "web_form", id, Map.of("label", draft.label()));
  }

  /** Keeps a new wording, so that it is known for good what somebody agreed to. */
  private void word(UUID id, int number, String before, String text, Act act) {
    if (text.isEmpty() || text.equals(before)) {
      return;
    }
    sql.insertInto(WEB_FORM_CONSENT)
        .set(WEB_FORM_CONSENT.FORM_ID, id)
        .set(WEB_FORM_CONSENT.NUMBER, number + 1)
        .set(WEB_FORM_CONSENT.TEXT, text)
        .set(WEB_FORM_CONSENT.SINCE, act.at())
        .execute();
    sql.update(WEB_FORM)
        .set(WEB_FORM.CONSENT_NUMBER, number + 1)
        .where(WEB_FORM.ID.eq(id))
        .execute();
  }

  /**
   * The wording somebody saw, which may have been changed while they filled the form in; the
   * present one if there is none of this number.
   */
  @Transactional(readOnly = true)
  Incoming.Agreed agreed(WebForm form, int number) {
    return number == form.consentNumber()
        ? new Incoming.Agreed(form.id(), number, form.consent())
        : sql.selectFrom(WEB_FORM_CONSENT)
            .where(WEB_FORM_CONSENT.FORM_ID.eq(form.id()), WEB_FORM_CONSENT.NUMBER.eq(number))
            .fetchOptional(
                row -> new Incoming.Agreed(form.id(), number, row.get(WEB_FORM_CONSENT.TEXT)))
            .orElseGet(() -> new Incoming.Agreed(form.id(), form.consentNumber(), form.consent()));
  }

  private void check(WebForm.Draft draft, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    List<Complaint> complaints = new ArrayList<>();
    if (draft.label().isBlank()) {
      complaints.add(Complaint.of("label", "required"));
    }
    Set<String> codes =
        new java.util.HashSet<>(draft.fields().stream().map(WebForm.Field::code).toList());
    if (!codes.contains("phone") && !codes.contains("email")) {
      complaints.add(Complaint.of("fields", "formAddress"));
    }
    codes.removeAll(BUILT_IN);
    codes.removeAll(own());
    if (!codes.isEmpty()) {
      complaints.add(Complaint.of("fields", "choice"));
    }
    if (!draft.redirect().isEmpty() && !draft.redirect().matches("https?://[^\\s]+")) {
      complaints.add(Complaint.of("redirect", "link"));
    }
    if (!draft.sites().stream().allMatch(site -> site.matches("https?://[\\w.:*-]+"))) {
      complaints.add(Complaint.of("sites", "formSite"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  /** The codes of own fields of leads that a stranger can fill in. */
  public List<String> own() {
    return catalogue.of(RecordKind.LEAD).own().stream()
        .filter(field -> field.type() != FieldType.PERSON)
        .map(field -> field.code())
        .toList();
  }

  private Map<?, ?> columns(WebForm.Draft draft) {
    Map<Object, Object> columns = new HashMap<>();
    columns.put(WEB_FORM.LABEL, draft.label().strip());
    columns.put(WEB_FORM.LANGUAGE, draft.language().code());
    columns.put(WEB_FORM.FIELDS, JSONB.valueOf(json.writeValueAsString(draft.fields())));
    columns.put(WEB_FORM.CONSENT, draft.consent().strip());
    columns.put(WEB_FORM.THANKS, draft.thanks().strip());
    columns.put(WEB_FORM.REDIRECT, draft.redirect());
    columns.put(WEB_FORM.SOURCE, draft.source().isEmpty() ? null : draft.source());
    columns.put(WEB_FORM.CAMPAIGN, draft.campaign().strip());
    columns.put(WEB_FORM.SITES, draft.sites().toArray(String[]::new));
    columns.put(WEB_FORM.ACTIVE, draft.active());
    return columns;
  }

  private static String key() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < KEY; i++) {
      key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return key.toString();
  }

  private WebForm form(Record row) {
    String source = row.get(WEB_FORM.SOURCE);
    return new WebForm(
        row.get(WEB_FORM.ID),
        row.get(WEB_FORM.KEY),
        row.get(WEB_FORM.LABEL),
        Language.withCode(row.get(WEB_FORM.LANGUAGE)).orElse(Language.EN),
        json.readValue(row.get(WEB_FORM.FIELDS).data(), FIELDS),
        row.get(WEB_FORM.CONSENT),
        row.get(WEB_FORM.CONSENT_NUMBER),
        row.get(WEB_FORM.THANKS),
        row.get(WEB_FORM.REDIRECT),
        source == null ? "" : source,
        row.get(WEB_FORM.CAMPAIGN),
        List.of(row.get(WEB_FORM.SITES)),
        row.get(WEB_FORM.ACTIVE),
        row.get(WEB_FORM.VERSION));
  }
}

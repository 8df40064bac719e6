package rapport.leads;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.val;
import static rapport.leads.db.Tables.LEAD;
import static rapport.platform.Among.among;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.contacts.ClientNames;
import rapport.contacts.ClientStage;
import rapport.contacts.Inquiries;
import rapport.fields.OwnValues;
import rapport.fields.RecordField;
import rapport.kernel.Ids;

/**
 * Writes one field of many leads at once, with the consequences it has for one. Which leads, and
 * what is written down of it, is for the caller to see to.
 */
@Component
@Transactional
class ManyLeads {
  private static final Map<String, TableField<?, ?>> COLUMNS =
      Map.of("state", LEAD.STATE, "source", LEAD.SOURCE, "responsible", LEAD.RESPONSIBLE_ID);

  private final DSLContext sql;
  private final LeadStates states;
  private final OpenLeads open;
  private final ReactionTimes reactions;
  private final Inquiries inquiries;
  private final ClientNames names;
  private final OwnValues own;
  private final Notices notices;

  ManyLeads(
      DSLContext sql,
      LeadStates states,
      OpenLeads open,
      ReactionTimes reactions,
      Inquiries inquiries,
      ClientNames names,
      OwnValues own,
      Notices notices) {
    this.sql = sql;
    this.states = states;
    this.open = open;
    this.reactions = reactions;
    this.inquiries = inquiries;
    this.names = names;
    this.own = own;
    this.notices = notices;
  }

  static boolean takes(RecordField field) {
    return field.isOwn() || COLUMNS.containsKey(field.code());
  }

  /** Writes what each of these leads holds from now on; their versions go up by one. */
  void write(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<String, List<String>> besides,
      Act act) {
    if (field.code().equals("state")) {
      String reason = first(besides.getOrDefault("reason", List.of()));
      byValue(values)
          .forEach((state, ids) -> {
            LeadState to = LeadState.ofCode(state).orElseThrow();
            if (to == LeadState.CONVERTED) {
              states.reach(ids, ClientStage.CLIENT, act);
            }
            states.bring(ids, to, reason, act);
          });
      return;
    }
    column(field, values);
    if (field.code().equals("responsible")) {
      byValue(values)
          .forEach((user, ids) -> Ids.parse(user).ifPresent(userId -> given(ids, userId, act)));
    }
  }

  private void column(RecordField field, Map<UUID, List<String>> values) {
    if (field.isOwn()) {
      own.writeEach(field, values);
      version(values.keySet());
    } else {
      byValue(values).forEach((value, ids) -> column(COLUMNS.get(field.code()), value, ids));
    }
  }

  private <T> void column(@Nullable TableField<?, T> column, String value, List<UUID> ids) {
    if (column != null) {
      sql.update(LEAD)
          .set(column, value.isEmpty() ? null : val(value, column.getDataType()))
          .set(LEAD.VERSION, LEAD.VERSION.plus(1))
          .where(among(LEAD.ID, ids))
          .execute();
    }
  }

  private void version(Collection<UUID> ids) {
    sql.update(LEAD).set(LEAD.VERSION, LEAD.VERSION.plus(1)).where(among(LEAD.ID, ids)).execute();
  }

  private static Map<String, List<UUID>> byValue(Map<UUID, List<String>> values) {
    return values.entrySet().stream()
        .collect(groupingBy(one -> first(one.getValue()), mapping(Map.Entry::getKey, toList())));
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.getFirst();
  }

  private void given(List<UUID> ids, UUID userId, Act act) {
    List<UUID> contactIds =
        sql.selectDistinct(LEAD.CONTACT_ID)
            .from(LEAD)
            .where(among(LEAD.ID, ids))
            .fetch(LEAD.CONTACT_ID);
    inquiries.entrust(contactIds, userId, act);
    boolean one = ids.size() == 1;
    String what =
        one
            ? names.of(contactIds).getOrDefault(contactIds.getFirst(), "")
            : Notice.number("leads", ids.size());
    notices.tell(
        List.of(userId),
        new Notice.Tiding(
            one ? "lead" : "leads",
            ids.getFirst(),
            one ? "lead-for-you" : "leads-for-you",
            List.of(what)),
        act);
  }

  /** Why each was closed, when, and when somebody first reacted: all that a state brings along. */
  Map<UUID, Map<String, List<String>>> following(RecordField field, Collection<UUID> ids) {
    Map<UUID, Map<String, List<String>>> following = new HashMap<>();
    if (field.code().equals("state")) {
      sql.select(LEAD.ID, LEAD.REASON, LEAD.CLOSED_AT, LEAD.FIRST_REACTION_AT)
          .from(LEAD)
          .where(among(LEAD.ID, ids))
          .forEach(row ->
              following.put(
                  row.value1(),
                  Map.of(
                      "reason", text(row.value2()),
                      "closed", text(row.value3()),
                      "first_reaction", text(row.value4()))));
    }
    return following;
  }

  private static List<String> text(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  /** Writes what each held before. */
  void restore(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<UUID, Map<String, List<String>>> following) {
    if (!field.code().equals("state")) {
      column(field, values);
      return;
    }
    List<Query> each = new ArrayList<>();
    values.forEach((id, state) -> {
      Map<String, List<String>> was = following.getOrDefault(id, Map.of());
      each.add(
          sql.update(LEAD)
              .set(LEAD.STATE, first(state))
              .set(LEAD.REASON, words(was, "reason"))
              .set(LEAD.CLOSED_AT, moment(was, "closed"))
              .set(LEAD.FIRST_REACTION_AT, moment(was, "first_reaction"))
              .set(LEAD.REACTION_MINUTES, (Integer) null)
              .set(LEAD.VERSION, LEAD.VERSION.plus(1))
              .where(LEAD.ID.eq(id)));
    });
    sql.batch(each).execute();
    reactions.measure(values.keySet());
    open.recountOf(values.keySet());
  }

  private static @Nullable String words(Map<String, List<String>> was, String code) {
    String value = first(was.getOrDefault(code, List.of()));
    return value.isEmpty() ? null : value;
  }

  private static @Nullable Instant moment(Map<String, List<String>> was, String code) {
    String value = words(was, code);
    return value == null ? null : Instant.parse(value);
  }

  /** Makes those of them another's that are still the first one's. */
  Set<UUID> pass(Collection<UUID> ids, @Nullable UUID fromId, @Nullable UUID toId) {
    return sql.update(LEAD)
        .set(LEAD.RESPONSIBLE_ID, toId)
        .set(LEAD.VERSION, LEAD.VERSION.plus(1))
        .where(among(LEAD.ID, ids))
        .and(LEAD.RESPONSIBLE_ID.isNotDistinctFrom(fromId))
        .returningResult(LEAD.ID)
        .fetchSet(LEAD.ID);
  }
}

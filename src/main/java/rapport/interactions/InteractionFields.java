package rapport.interactions;

import static rapport.interactions.db.Tables.INTERACTION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.contacts.ClientName;

/** Which columns the parts of an interaction are kept in. */
final class InteractionFields {
  private InteractionFields() {}

  static Map<?, ?> of(Topic topic, Map<UUID, ClientName> people, Act act) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(INTERACTION.METHOD, topic.method().code());
    fields.put(INTERACTION.DIRECTION, topic.direction().code());
    fields.put(INTERACTION.GROUP_CODE, topic.group().isEmpty() ? null : topic.group());
    fields.put(INTERACTION.SUBJECT, topic.subject().strip());
    fields.put(INTERACTION.PLACE, topic.place().strip());
    fields.put(
        INTERACTION.RESPONSIBLE_ID,
        topic.responsibleId() == null ? act.userId() : topic.responsibleId());
    fields.put(INTERACTION.CAUSE_ID, topic.causeId());
    if (topic.causeId() != null) {
      fields.put(INTERACTION.ROOT_ID, Chains.rootOf(topic.causeId()));
    }
    fields.put(INTERACTION.LEAD_ID, topic.leadId());
    fields.put(INTERACTION.COMPANY_ID, company(people));
    fields.putAll(of(topic.more()));
    return fields;
  }

  static Map<?, ?> of(Particulars more) {
    Map<Object, Object> fields = told(more);
    fields.put(INTERACTION.COLLEAGUE_IDS, more.colleagueIds().toArray(UUID[]::new));
    return fields;
  }

  /** What the client told, besides. */
  static Map<Object, Object> told(Particulars more) {
    String coupon = CouponKey.of(more.coupon());
    Map<Object, Object> fields = new HashMap<>();
    fields.put(INTERACTION.TOPICS, more.topics().toArray(String[]::new));
    fields.put(INTERACTION.TASK_ID, more.taskId());
    fields.put(INTERACTION.ANSWERS, Answers.kept(more.answers()));
    fields.put(INTERACTION.COUPON, more.coupon().strip());
    fields.put(INTERACTION.COUPON_KEY, coupon.isEmpty() ? null : coupon);
    return fields;
  }

  /** Where it took place, as far as clients tell: the company of the first who works somewhere. */
  static @Nullable UUID company(Map<UUID, ClientName> people) {
    return people.values().stream()
        .map(ClientName::companyId)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  static Map<?, ?> of(Plan plan) {
    Map<Object, Object> fields = of(plan.when());
    fields.put(INTERACTION.PLANNED_MINUTES, plan.minutes());
    fields.put(INTERACTION.URGENT, plan.urgent());
    fields.put(INTERACTION.NOTE, plan.note().strip());
    fields.put(INTERACTION.REMIND_MINUTES, plan.remindMinutes());
    fields.put(INTERACTION.REMIND_AT, plan.when().remindAt(plan.remindMinutes()));
    return fields;
  }

  /** Where a planned one stands in time. */
  static Map<Object, Object> of(Slot when) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(INTERACTION.PLANNED_AT, when.dated() ? when.at() : null);
    fields.put(INTERACTION.MOMENT, when.at());
    fields.put(INTERACTION.DAY_ONLY, when.dayOnly());
    fields.put(INTERACTION.DUE_AT, when.dueAt());
    return fields;
  }

  static Map<?, ?> of(Outcome outcome, Optional<String> resultCode) {
    Map<Object, Object> fields = new HashMap<>();
    fields.put(INTERACTION.STARTED_AT, outcome.startedAt());
    fields.put(INTERACTION.MOMENT, outcome.startedAt());
    fields.put(INTERACTION.REMIND_AT, null);
    fields.put(INTERACTION.DURATION_SECONDS, outcome.durationSeconds());
    fields.put(INTERACTION.RESULT_CODE, resultCode.orElse(null));
    fields.put(INTERACTION.RESULT_TEXT, resultCode.isPresent() ? "" : outcome.result().strip());
    fields.put(INTERACTION.NOTE, outcome.note().strip());
    return fields;
  }
}

package rapport.contacts;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.contacts.db.Tables.FRESHNESS_RULE;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * From when a card wants to be looked at, in SQL: when the first of its data was last confirmed
 * longer ago than the rule of its kind says. What was never confirmed wants it from the beginning;
 * null where nothing does. Evaluated for the row that an update of the table is about.
 */
final class Staleness {
  private Staleness() {}

  static Field<Instant> ofContact() {
    return ofContact(Set.of(), true);
  }

  /**
   * The same of a part.
   *
   * @param hidden kinds of addresses that are left out
   * @param works whether places of work count
   */
  static Field<Instant> ofContact(Set<String> hidden, boolean works) {
    Field<Instant> points =
        points(CONTACT_POINT.CONTACT_ID, CONTACT.ID, CONTACT.CREATED_AT, hidden);
    Field<Instant> name = when(CONTACT.NAME_DOUBTFUL, CONTACT.CREATED_AT);
    return works ? least(points, positions(), name) : least(points, name);
  }

  static Field<Instant> ofCompany() {
    return ofCompany(Set.of());
  }

  static Field<Instant> ofCompany(Set<String> hidden) {
    return points(CONTACT_POINT.COMPANY_ID, COMPANY.ID, COMPANY.CREATED_AT, hidden);
  }

  private static Field<Instant> points(
      Field<UUID> owner, Field<UUID> ownerId, Field<Instant> beginning, Set<String> hidden) {
    Condition open = hidden.isEmpty() ? noCondition() : CONTACT_POINT.KIND.notIn(hidden);
    return field(
        select(min(coalesce(due(CONTACT_POINT.CONFIRMED_AT), beginning)))
            .from(CONTACT_POINT)
            .join(FRESHNESS_RULE)
            .on(FRESHNESS_RULE.KIND.eq(CONTACT_POINT.KIND), FRESHNESS_RULE.MONTHS.gt(0))
            .where(owner.eq(ownerId), CONTACT_POINT.VALID_TO.isNull(), open));
  }

  private static Field<Instant> positions() {
    return field(
        select(min(coalesce(due(EMPLOYMENT.CONFIRMED_AT), CONTACT.CREATED_AT)))
            .from(EMPLOYMENT)
            .join(FRESHNESS_RULE)
            .on(
                FRESHNESS_RULE.KIND.eq(DSL.inline(FreshnessRules.POSITION)),
                FRESHNESS_RULE.MONTHS.gt(0))
            .where(EMPLOYMENT.CONTACT_ID.eq(CONTACT.ID), EMPLOYMENT.VALID_TO.isNull()));
  }

  private static Field<Instant> due(Field<Instant> confirmed) {
    return field(
        "{0} + make_interval(months => {1})",
        SQLDataType.INSTANT, confirmed, FRESHNESS_RULE.MONTHS);
  }
}

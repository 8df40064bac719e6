package rapport.contacts;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jooq.CaseWhenStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import rapport.access.Colleagues;
import rapport.fields.Ordering;
import rapport.fields.Source;

/**
 * By what directories are ordered where no column holds it: always by what the cell says first.
 * Addresses have an index for it; the others are worked out for each client that is looked through.
 */
final class Orders {
  private static final int LONGEST = 100;

  private Orders() {}

  /** By the first address of a kind, the one that is valid, primary, and first in its order. */
  static Ordering byPoint(TableField<?, UUID> owner, PointKind kind) {
    var better = CONTACT_POINT.as("better");
    Condition first =
        notExists(
            selectOne()
                .from(better)
                .where(better.field(owner).eq(owner), better.KIND.eq(inline(kind.code())))
                .and(
                    row(end(better.VALID_TO), better.IS_PRIMARY, better.ORDINAL.neg(), better.ID)
                        .gt(
                            row(
                                end(CONTACT_POINT.VALID_TO),
                                CONTACT_POINT.IS_PRIMARY,
                                CONTACT_POINT.ORDINAL.neg(),
                                CONTACT_POINT.ID))));
    Condition also = CONTACT_POINT.KIND.eq(inline(kind.code())).and(owner.isNotNull()).and(first);
    return Ordering.in(
        new Source.Rows(
            CONTACT_POINT, owner, CONTACT_POINT.SEARCH_KEY, also, UnaryOperator.identity()),
        CONTACT_POINT.SEARCH_KEY);
  }

  private static Field<LocalDate> end(Field<LocalDate> lastDay) {
    return coalesce(lastDay, inline("infinity").cast(SQLDataType.LOCALDATE));
  }

  /** By the name of the employee. */
  static Ordering byColleague(Field<UUID> column) {
    return new Ordering(Colleagues.nameOf(column), true, null, null);
  }

  /** By the beginning of a text, without which a page's address would be as long as the text. */
  static Ordering byText(Field<String> column) {
    return Ordering.byWords(left(lower(column), LONGEST));
  }

  /** By the place of a code among those that can be chosen. */
  static <E> Ordering byPlace(Field<String> column, E[] options, Function<E, String> code) {
    return Ordering.byIfAny(place(column, options, code));
  }

  private static <E> Field<Integer> place(
      Field<String> column, E[] options, Function<E, String> code) {
    CaseWhenStep<String, Integer> places =
        case_(column).when(inline(code.apply(options[0])), inline(0));
    return IntStream.range(1, options.length)
        .boxed()
        .reduce(
            places,
            (step, at) -> step.when(inline(code.apply(options[at])), inline(at)),
            (one, _) -> one);
  }

  /** By what somebody decides at the place of work that counts. */
  static Ordering byDecisionRole() {
    Field<Integer> place =
        place(EMPLOYMENT.DECISION_ROLE, DecisionRole.values(), DecisionRole::code);
    return Ordering.byIfAny(
        field(
            select(place)
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.CONTACT_ID.eq(CONTACT.ID), EMPLOYMENT.VALID_TO.isNull())
                .orderBy(Employments.ORDER)
                .limit(inline(1))));
  }

  /** By the company that was left last. */
  static Ordering byFormerCompany() {
    return Ordering.byIfAny(
        field(
            select(COMPANY.SORT_KEY)
                .from(EMPLOYMENT)
                .join(COMPANY)
                .on(COMPANY.ID.eq(EMPLOYMENT.COMPANY_ID))
                .where(EMPLOYMENT.CONTACT_ID.eq(CONTACT.ID), EMPLOYMENT.VALID_TO.isNotNull())
                .orderBy(Employments.ORDER)
                .limit(inline(1))));
  }
}

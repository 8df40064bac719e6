package rapport.leads;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static rapport.leads.db.Tables.COUPON;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.FieldProvider;
import rapport.fields.FieldType;
import rapport.fields.RecordField;
import rapport.fields.Source;
import rapport.interactions.CouponedInteractions;

/** What the coupon that was named in an interaction tells: its source and its campaign. */
@Component
class CouponCatalogue implements FieldProvider {
  private static final Table<?> NAMED =
      CouponedInteractions.TABLE
          .join(COUPON)
          .on(
              CouponedInteractions.KEY
                  .eq(COUPON.KEY)
                  .or(
                      condition(COUPON.SERIES)
                          .and(CouponedInteractions.KEY.like(COUPON.KEY.concat(inline("%"))))));

  private final LeadChoices choices;

  CouponCatalogue(LeadChoices choices) {
    this.choices = choices;
  }

  @Override
  public List<RecordField> fields() {
    return List.of();
  }

  @Override
  public List<RecordField> living(RecordKind kind) {
    return kind == RecordKind.INTERACTION
        ? List.of(
            field("source", FieldType.CHOICE, COUPON.SOURCE).choosing(choices.sources().options()),
            field("campaign", FieldType.TEXT, COUPON.CAMPAIGN))
        : List.of();
  }

  private static RecordField field(String code, FieldType type, Field<String> value) {
    Source source =
        new Source.Rows(
            NAMED, CouponedInteractions.ID, value, noCondition(), UnaryOperator.identity());
    return RecordField.builtIn(RecordKind.INTERACTION, code, type, source, null)
        .computed()
        .guardedBy("subject");
  }
}

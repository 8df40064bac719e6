package rapport.fields;

import static rapport.fields.db.Tables.OWN_OPTION;
import static rapport.fields.db.Tables.OWN_VALUE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the fields that users added can be chosen from. */
@Component
class OwnOptions {
  private final DSLContext sql;

  OwnOptions(DSLContext sql) {
    this.sql = sql;
  }

  /** Writes a field's options in their order; one that is missing is retired, not removed. */
  void write(UUID fieldId, List<Option> options) {
    Set<String> taken =
        new HashSet<>(
            sql.update(OWN_OPTION)
                .set(OWN_OPTION.RETIRED, true)
                .where(OWN_OPTION.FIELD_ID.eq(fieldId))
                .returning(OWN_OPTION.CODE)
                .fetch(OWN_OPTION.CODE));
    if (!options.isEmpty()) {
      insert(fieldId, options, taken);
      placeValues(fieldId);
    }
  }

  private void insert(UUID fieldId, List<Option> options, Set<String> taken) {
    var insert =
        sql.insertInto(
            OWN_OPTION,
            OWN_OPTION.FIELD_ID,
            OWN_OPTION.CODE,
            OWN_OPTION.LABEL_EN,
            OWN_OPTION.LABEL_RU,
            OWN_OPTION.LABEL_UK,
            OWN_OPTION.ORDINAL,
            OWN_OPTION.RETIRED);
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      Label.Given label = ((Label.Given) option.label()).stripped();
      String code =
          taken.contains(option.code())
              ? option.code()
              : FieldCode.ofOption(label, List.copyOf(taken));
      taken.add(code);
      insert =
          insert.values(
              fieldId,
              code,
              label.english(),
              label.russian(),
              label.ukrainian(),
              i + 1,
              option.retired());
    }
    insert
        .onConflict(OWN_OPTION.FIELD_ID, OWN_OPTION.CODE)
        .doUpdate()
        .set(OWN_OPTION.LABEL_EN, DSL.excluded(OWN_OPTION.LABEL_EN))
        .set(OWN_OPTION.LABEL_RU, DSL.excluded(OWN_OPTION.LABEL_RU))
        .set(OWN_OPTION.LABEL_UK, DSL.excluded(OWN_OPTION.LABEL_UK))
        .set(OWN_OPTION.ORDINAL, DSL.excluded(OWN_OPTION.ORDINAL))
        .set(OWN_OPTION.RETIRED, DSL.excluded(OWN_OPTION.RETIRED))
        .execute();
  }

  /** Records are ordered by the place of what was chosen, so a new order moves them. */
  private void placeValues(UUID fieldId) {
    var place = OWN_OPTION.ORDINAL.cast(OWN_VALUE.NUMBER);
    sql.update(OWN_VALUE)
        .set(OWN_VALUE.NUMBER, place)
        .from(OWN_OPTION)
        .where(
            OWN_VALUE.FIELD_ID.eq(fieldId),
            OWN_OPTION.FIELD_ID.eq(fieldId),
            OWN_OPTION.CODE.eq(OWN_VALUE.KEY),
            OWN_VALUE.NUMBER.isDistinctFrom(place))
        .execute();
  }
}

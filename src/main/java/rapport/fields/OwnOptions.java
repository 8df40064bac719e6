package rapport.fields;

import static rapport.fields.db.Tables.OWN_OPTION;
import static rapport.fields.db.Tables.OWN_VALUE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What the fields that users added can be chosen from. */
@Component
class OwnOptions {
  private final DSLContext sql;

  OwnOptions(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Writes a field's options in their order; one that is missing is retired, not removed, and comes
   * after the others, so that the place of each in the list is the one it has in the database.
   */
  void write(UUID fieldId, List<Option> options) {
    List<Option> known = of(fieldId);
    List<Option> all = new ArrayList<>(named(options, known));
    Set<String> kept = all.stream().map(Option::code).collect(Collectors.toSet());
    known.stream()
        .filter(one -> !kept.contains(one.code()))
        .map(one -> new Option(one.code(), one.label(), true))
        .forEach(all::add);
    if (!all.isEmpty()) {
      insert(fieldId, all);
      placeValues(fieldId);
    }
  }

  private List<Option> of(UUID fieldId) {
    return sql.selectFrom(OWN_OPTION)
        .where(OWN_OPTION.FIELD_ID.eq(fieldId))
        .orderBy(OWN_OPTION.ORDINAL)
        .fetch(OwnOptions::option);
  }

  static Option option(Record row) {
    Label.Given label =
        new Label.Given(
            row.get(OWN_OPTION.LABEL_EN),
            row.get(OWN_OPTION.LABEL_RU),
            row.get(OWN_OPTION.LABEL_UK));
    return new Option(row.get(OWN_OPTION.CODE), label, row.get(OWN_OPTION.RETIRED));
  }

  /** A code that is known stays; every other option is a new one, with a code made of its label. */
  private static List<Option> named(List<Option> options, List<Option> known) {
    List<String> taken = new ArrayList<>(known.stream().map(Option::code).toList());
    Set<String> used = new HashSet<>();
    List<Option> named = new ArrayList<>();
    for (Option option : options) {
      Label.Given label = ((Label.Given) option.label()).stripped();
      boolean stays = taken.contains(option.code()) && used.add(option.code());
      String code = stays ? option.code() : FieldCode.ofOption(label, taken);
      used.add(code);
      taken.add(code);
      named.add(new Option(code, label, option.retired()));
    }
    return named;
  }

  private void insert(UUID fieldId, List<Option> options) {
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
      Label.Given label = (Label.Given) option.label();
      insert =
          insert.values(
              fieldId,
              option.code(),
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

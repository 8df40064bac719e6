package rapport.exchange;

import static rapport.exchange.db.Tables.IMPORT_MAPPING;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.exchange.reading.ColumnDays;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people said the columns of their tables mean: a table with the same columns, in whatever
 * order, is proposed to be read so again, by the same person first and then by anybody.
 */
@Component
class RememberedMappings {
  private static final TypeReference<LinkedHashMap<String, String>> MAPPING =
      new TypeReference<>() {};

  private final DSLContext sql;
  private final JsonMapper json;
  private final DayNotes days;

  RememberedMappings(DSLContext sql, JsonMapper json, DayNotes days) {
    this.sql = sql;
    this.json = json;
    this.days = days;
  }

  /** What was said last of such columns and their days, and what was chosen for the rows. */
  record Remembered(
      Map<String, String> mapping,
      OnKnown onKnown,
      OnStranger onStranger,
      Map<String, ColumnDays> days) {
    /** By the name of a column, whatever its case. */
    Map<String, String> of(Collection<String> columns) {
      Map<String, String> byKey = new LinkedHashMap<>();
      mapping.forEach((column, code) -> byKey.put(key(column), code));
      Map<String, String> all = new LinkedHashMap<>();
      columns.forEach(column -> all.put(column, byKey.getOrDefault(key(column), "ignore")));
      return all;
    }
  }

  void remember(Map<String, String> mapping, Terms terms, Map<String, ColumnDays> read, Act act) {
    JSONB said = JSONB.valueOf(json.writeValueAsString(mapping));
    sql.insertInto(IMPORT_MAPPING)
        .set(IMPORT_MAPPING.USER_ID, act.userId())
        .set(IMPORT_MAPPING.HEADINGS, digest(mapping.keySet()))
        .set(IMPORT_MAPPING.MAPPING, said)
        .set(IMPORT_MAPPING.ON_KNOWN, terms.onKnown().code())
        .set(IMPORT_MAPPING.ON_STRANGER, terms.onStranger().code())
        .set(IMPORT_MAPPING.DAY_ORDERS, days.write(read))
        .set(IMPORT_MAPPING.USED_AT, act.at())
        .onDuplicateKeyUpdate()
        .set(IMPORT_MAPPING.MAPPING, said)
        .set(IMPORT_MAPPING.ON_KNOWN, terms.onKnown().code())
        .set(IMPORT_MAPPING.ON_STRANGER, terms.onStranger().code())
        .set(IMPORT_MAPPING.DAY_ORDERS, days.write(read))
        .set(IMPORT_MAPPING.USED_AT, act.at())
        .execute();
  }

  Optional<Remembered> find(Collection<String> columns, Act act) {
    return sql.selectFrom(IMPORT_MAPPING)
        .where(IMPORT_MAPPING.HEADINGS.eq(digest(columns)))
        .orderBy(IMPORT_MAPPING.USER_ID.eq(act.userId()).desc(), IMPORT_MAPPING.USED_AT.desc())
        .limit(1)
        .fetchOptional(row ->
            new Remembered(
                json.readValue(row.get(IMPORT_MAPPING.MAPPING).data(), MAPPING),
                OnKnown.coded(row.get(IMPORT_MAPPING.ON_KNOWN)).orElse(OnKnown.FILL),
                OnStranger.coded(row.get(IMPORT_MAPPING.ON_STRANGER)).orElse(OnStranger.REFUSE),
                days.read(row.get(IMPORT_MAPPING.DAY_ORDERS))));
  }

  private static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  private static String digest(Collection<String> columns) {
    String names =
        columns.stream()
            .map(RememberedMappings::key)
            .sorted()
            .collect(Collectors.joining("\u001f"));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(names.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

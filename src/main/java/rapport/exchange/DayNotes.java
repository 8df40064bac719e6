package rapport.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.exchange.reading.ColumnDays;
import rapport.exchange.reading.DayOrder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the days of columns are read, as the database keeps it: "month_first by values". */
@Component
class DayNotes {
  private static final TypeReference<LinkedHashMap<String, String>> NOTES =
      new TypeReference<>() {};
  private static final String BY = " by ";

  private final JsonMapper json;

  DayNotes(JsonMapper json) {
    this.json = json;
  }

  @Nullable JSONB write(Map<String, ColumnDays> days) {
    Map<String, String> notes = new LinkedHashMap<>();
    days.forEach(
        (column, told) -> notes.put(column, told.order().code() + BY + told.told().code()));
    return notes.isEmpty() ? null : JSONB.valueOf(json.writeValueAsString(notes));
  }

  Map<String, ColumnDays> read(@Nullable JSONB written) {
    Map<String, ColumnDays> days = new LinkedHashMap<>();
    if (written != null) {
      json.readValue(written.data(), NOTES)
          .forEach((column, note) -> days.put(column, days(note.split(BY, 2))));
    }
    return days;
  }

  private static ColumnDays days(String[] note) {
    return new ColumnDays(
        DayOrder.coded(note[0]).orElseThrow(), ColumnDays.Told.coded(note[1]).orElseThrow());
  }

  /** This, where somebody said it otherwise. */
  static Map<String, ColumnDays> said(Map<String, ColumnDays> found, Map<String, DayOrder> said) {
    Map<String, ColumnDays> days = new LinkedHashMap<>(found);
    days.replaceAll((column, told) -> {
      DayOrder order = said.getOrDefault(column, told.order());
      return order == told.order() ? told : new ColumnDays(order, ColumnDays.Told.PERSON);
    });
    return days;
  }

  /** This, as it was said of such columns before, where the values don't tell. */
  static Map<String, ColumnDays> remembered(
      Map<String, ColumnDays> found, Map<String, ColumnDays> before) {
    Map<String, ColumnDays> days = new LinkedHashMap<>(found);
    days.replaceAll((column, told) -> {
      ColumnDays earlier = before.get(column);
      return told.isDoubtful() && earlier != null && earlier.told() == ColumnDays.Told.PERSON
          ? earlier
          : told;
    });
    return days;
  }
}

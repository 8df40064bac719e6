package rapport.exchange.reading;

import static rapport.exchange.reading.ColumnMeaning.COMPANY;
import static rapport.exchange.reading.ColumnMeaning.DECISION_ROLE;
import static rapport.exchange.reading.ColumnMeaning.DEPARTMENT;
import static rapport.exchange.reading.ColumnMeaning.FORMER_COMPANY;
import static rapport.exchange.reading.ColumnMeaning.FORMER_POSITION;
import static rapport.exchange.reading.ColumnMeaning.FORMER_SINCE;
import static rapport.exchange.reading.ColumnMeaning.FORMER_UNTIL;
import static rapport.exchange.reading.ColumnMeaning.POSITION;
import static rapport.exchange.reading.ColumnMeaning.WORKS_SINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together where somebody works and worked: what stands at the same place in the columns, and
 * in cells that hold several.
 */
final class WorksFromCells {
  private static final List<ColumnMeaning> NOW =
      List.of(COMPANY, POSITION, DEPARTMENT, DECISION_ROLE, WORKS_SINCE);
  private static final List<ColumnMeaning> BEFORE =
      List.of(FORMER_COMPANY, FORMER_POSITION, FORMER_SINCE, FORMER_UNTIL);

  private final Map<ColumnMeaning, List<Integer>> columns = new EnumMap<>(ColumnMeaning.class);
  private final List<@Nullable DayOrder> days;

  WorksFromCells(List<ColumnMeaning> meanings, List<@Nullable DayOrder> days) {
    this.days = days;
    for (int i = 0; i < meanings.size(); i++) {
      columns.computeIfAbsent(meanings.get(i), one -> new ArrayList<>()).add(i);
    }
  }

  List<SourceEmployment> of(List<String> cells) {
    List<SourceEmployment> works = new ArrayList<>();
    for (int nth = 0; nth < most(NOW); nth++) {
      for (Map<ColumnMeaning, String> said : said(NOW, nth, cells)) {
        works.add(now(said, nth));
      }
    }
    for (int nth = 0; nth < most(BEFORE); nth++) {
      for (Map<ColumnMeaning, String> said : said(BEFORE, nth, cells)) {
        works.add(before(said, nth));
      }
    }
    return works;
  }

  private int most(List<ColumnMeaning> meanings) {
    return meanings.stream().mapToInt(meaning -> columns(meaning).size()).max().orElse(0);
  }

  private List<Integer> columns(ColumnMeaning meaning) {
    return columns.getOrDefault(meaning, List.of());
  }

  /** What the nth columns say of one job after the other. */
  private List<Map<ColumnMeaning, String>> said(
      List<ColumnMeaning> meanings, int nth, List<String> cells) {
    List<Map<ColumnMeaning, String>> jobs = new ArrayList<>();
    for (ColumnMeaning meaning : meanings) {
      List<String> values = values(meaning, nth, cells);
      for (int job = 0; job < values.size(); job++) {
        if (job == jobs.size()) {
          jobs.add(new EnumMap<>(ColumnMeaning.class));
        }
        jobs.get(job).put(meaning, values.get(job).strip());
      }
    }
    return jobs;
  }

  private List<String> values(ColumnMeaning meaning, int nth, List<String> cells) {
    List<Integer> places = columns(meaning);
    String cell = nth < places.size() ? cells.get(places.get(nth)) : "";
    if (cell.isEmpty()) {
      return List.of();
    }
    return meaning == FORMER_COMPANY ? CellValues.listed(cell) : CellValues.googleValues(cell);
  }

  private SourceEmployment now(Map<ColumnMeaning, String> said, int nth) {
    return new SourceEmployment(
        said.getOrDefault(COMPANY, ""),
        said.getOrDefault(POSITION, ""),
        said.getOrDefault(DEPARTMENT, ""),
        said.getOrDefault(DECISION_ROLE, ""),
        false,
        day(said, WORKS_SINCE, nth),
        null);
  }

  private SourceEmployment before(Map<ColumnMeaning, String> said, int nth) {
    return new SourceEmployment(
        said.getOrDefault(FORMER_COMPANY, ""),
        said.getOrDefault(FORMER_POSITION, ""),
        "",
        "",
        true,
        day(said, FORMER_SINCE, nth),
        day(said, FORMER_UNTIL, nth));
  }

  private @Nullable LocalDate day(Map<ColumnMeaning, String> said, ColumnMeaning meaning, int nth) {
    String text = said.getOrDefault(meaning, "");
    return text.isEmpty()
        ? null
        : Birthdays.parse(text, days.get(columns(meaning).get(nth))).orElse(null);
  }
}

package rapport.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Understands the cells of a CSV row by a mapping of the columns. */
final class PersonFromCells {
  /** Fields that are chosen from a list, by their codes in the catalogue. */
  private static final Map<ColumnMeaning, String> BUILT_IN =
      Map.of(
          ColumnMeaning.IMPORTANCE, "importance",
          ColumnMeaning.CLIENT_ROLE, "role",
          ColumnMeaning.STAGE, "stage",
          ColumnMeaning.RESPONSIBLE, "responsible",
          ColumnMeaning.INDUSTRY, "industry",
          ColumnMeaning.PARENT_COMPANY, "parent");

  /** What an export put before a text so that no spreadsheet carries it out. */
  private static final Pattern INERT = Pattern.compile("'[=+\\-@\t＝＋－＠]");

  private final List<String> header;
  private final List<ColumnMeaning> meanings;
  private final List<String> codes;
  private final List<@Nullable DayOrder> days;
  private final WorksFromCells works;

  PersonFromCells(List<String> header, ColumnMapping mapping) {
    this.header = header;
    meanings = header.stream().map(mapping::meaningOf).toList();
    codes = header.stream().map(mapping::codeOf).toList();
    days = new ArrayList<>();
    header.forEach(column -> days.add(mapping.dayOrderOf(column)));
    works = new WorksFromCells(meanings, days);
  }

  SourcePerson of(List<String> row) {
    List<String> cells = IntStream.range(0, meanings.size()).mapToObj(i -> cell(row, i)).toList();
    var draft = new PersonDraft();
    var points = new PointsFromCells(draft);
    for (int i = 0; i < meanings.size(); i++) {
      var meaning = meanings.get(i);
      if (cells.get(i).isEmpty() && !meaning.isPart() && meaning != ColumnMeaning.LABEL) {
        continue;
      }
      if (meaning == ColumnMeaning.LABEL || meaning.kind().isPresent()) {
        points.add(header.get(i), meaning, cells.get(i));
      } else if (meaning == ColumnMeaning.OWN || BUILT_IN.containsKey(meaning)) {
        String field = BUILT_IN.getOrDefault(meaning, codes.get(i));
        draft.own(new SourceValue(header.get(i), field, cells.get(i).strip(), days.get(i)));
      } else {
        addText(draft, meaning, cells.get(i), days.get(i));
      }
    }
    points.finish();
    works.of(cells).forEach(draft::employment);
    return draft.finish();
  }

  private static void addText(
      PersonDraft draft, ColumnMeaning meaning, String cell, @Nullable DayOrder days) {
    switch (meaning) {
      case FULL_NAME -> draft.fullName(cell);
      case GIVEN_NAME -> draft.givenName(cell);
      case MIDDLE_NAME -> draft.middleName(cell);
      case FAMILY_NAME -> draft.familyName(cell);
      case BIRTHDAY -> Birthdays.parse(cell, days).ifPresent(draft::birthday);
      case NOTE -> draft.note(cell);
      case FORMER_ADDRESSES -> FormerAddresses.of(cell).forEach(draft::point);
      default -> {} // ignored, a contact point, or part of an employment
    }
  }

  /** A row may have fewer cells than the header. */
  private static String cell(List<String> cells, int index) {
    String cell = index < cells.size() ? cells.get(index) : "";
    return INERT.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}

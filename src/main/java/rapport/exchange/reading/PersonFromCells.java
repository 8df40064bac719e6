package rapport.exchange.reading;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands the cells of a CSV row by a mapping of the columns. */
final class PersonFromCells {
  /** Fields that are chosen from a list, by their codes in the catalogue. */
  private static final Map<ColumnMeaning, String> BUILT_IN =
      Map.of(
          ColumnMeaning.IMPORTANCE, "importance",
          ColumnMeaning.CLIENT_ROLE, "role",
          ColumnMeaning.INDUSTRY, "industry");

  /** What an export put before a text so that no spreadsheet carries it out. */
  private static final Pattern INERT = Pattern.compile("'[=+\\-@\t＝＋－＠]");

  private final List<String> header;
  private final List<ColumnMeaning> meanings;
  private final List<String> codes;
  private final List<Integer> companies;
  private final List<Integer> positions;
  private final List<Integer> departments;

  PersonFromCells(List<String> header, ColumnMapping mapping) {
    this.header = header;
    meanings = header.stream().map(mapping::meaningOf).toList();
    codes = header.stream().map(mapping::codeOf).toList();
    companies = columns(ColumnMeaning.COMPANY);
    positions = columns(ColumnMeaning.POSITION);
    departments = columns(ColumnMeaning.DEPARTMENT);
  }

  private List<Integer> columns(ColumnMeaning meaning) {
    return IntStream.range(0, meanings.size())
        .filter(i -> meanings.get(i) == meaning)
        .boxed()
        .toList();
  }

  SourcePerson of(List<String> cells) {
    var draft = new PersonDraft();
    var points = new PointsFromCells(draft);
    for (int i = 0; i < meanings.size(); i++) {
      var meaning = meanings.get(i);
      if (meaning == ColumnMeaning.LABEL || meaning.kind().isPresent()) {
        points.add(header.get(i), meaning, cell(cells, i));
      } else if (meaning == ColumnMeaning.OWN) {
        draft.own(header.get(i), codes.get(i), cell(cells, i));
      } else if (BUILT_IN.containsKey(meaning)) {
        draft.own(header.get(i), BUILT_IN.get(meaning), cell(cells, i));
      } else {
        addText(draft, meaning, cell(cells, i));
      }
    }
    points.finish();
    addEmployments(draft, cells);
    return draft.finish();
  }

  private static void addText(PersonDraft draft, ColumnMeaning meaning, String cell) {
    switch (meaning) {
      case FULL_NAME -> draft.fullName(cell);
      case GIVEN_NAME -> draft.givenName(cell);
      case MIDDLE_NAME -> draft.middleName(cell);
      case FAMILY_NAME -> draft.familyName(cell);
      case BIRTHDAY -> Birthdays.parse(cell).ifPresent(draft::birthday);
      case NOTE -> draft.note(cell);
      default -> {} // ignored, a contact point, or part of an employment
    }
  }

  private void addEmployments(PersonDraft draft, List<String> cells) {
    int most = Math.max(companies.size(), Math.max(positions.size(), departments.size()));
    for (int nth = 0; nth < most; nth++) {
      var names = values(cells, companies, nth);
      var titles = values(cells, positions, nth);
      var units = values(cells, departments, nth);
      int jobs = Math.max(names.size(), Math.max(titles.size(), units.size()));
      for (int job = 0; job < jobs; job++) {
        draft.employment(cell(names, job), cell(titles, job), cell(units, job));
      }
    }
  }

  private static List<String> values(List<String> cells, List<Integer> columns, int nth) {
    return nth < columns.size()
        ? CellValues.googleValues(cell(cells, columns.get(nth)))
        : List.of();
  }

  /** A row may have fewer cells than the header. */
  private static String cell(List<String> cells, int index) {
    String cell = index < cells.size() ? cells.get(index) : "";
    return INERT.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}

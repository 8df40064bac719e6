package rapport.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header of a CSV file.
 *
 * @param row the number of the row it stands in, from 1
 * @param names the names of the columns, made different from each other
 */
record CsvHeader(int row, char separator, List<String> names) {

  /** Empty when no line holds anything. */
  static Optional<CsvHeader> read(Lines lines) {
    Optional<Character> declared = Optional.empty();
    int row = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      row++;
      var declaration = Separators.declaredBy(line);
      if (declaration.isPresent()) {
        declared = declaration;
      } else if (!line.isBlank()) {
        lines.giveBack(List.of(line));
        return Optional.of(of(row, declared.orElse(Separators.of(line)), lines));
      }
    }
    return Optional.empty();
  }

  private static CsvHeader of(int row, char separator, Lines lines) {
    var first = new RawCsvRows(lines, separator, 1).next();
    var cells = first == null ? List.<String>of() : cells(first, separator);
    return new CsvHeader(row, separator, distinct(withoutEmptyEnd(cells)));
  }

  /** A header with broken quotation marks still names columns, if not prettily. */
  private static List<String> cells(RawCsvRow header, char separator) {
    return new CsvCells(separator)
        .of(header)
        .orElseGet(
            () -> List.of(header.text().split(Pattern.quote(String.valueOf(separator)), -1)));
  }

  private static List<String> withoutEmptyEnd(List<String> cells) {
    int end = cells.size();
    while (end > 1 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private static List<String> distinct(List<String> cells) {
    var seen = new HashMap<String, Integer>();
    var names = new ArrayList<String>();
    for (String cell : cells) {
      String name =
          cell.isBlank() ? "#" + (names.size() + 1) : cell.replaceAll("\\s+", " ").strip();
      int times = seen.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
      names.add(times == 1 ? name : name + " (" + times + ")");
    }
    return List.copyOf(names);
  }
}

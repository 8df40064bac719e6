package rapport.exchange.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes contact points of a row's cells, joining the parts of addresses. */
final class PointsFromCells {
  private static final Set<String> GENERAL_WORDS =
      Set.of("messenger", "im", "im value", "im address", "мессенджер", "месенджер");

  /** "Telegram: @anna". */
  private static final Pattern NAMED = Pattern.compile("(\\p{L}[\\p{L} .-]{1,30}):\\s+(\\S.*)");

  private final PersonDraft draft;
  private final Map<ColumnMeaning, List<String>> addresses = new EnumMap<>(ColumnMeaning.class);
  private String label = "";

  PointsFromCells(PersonDraft draft) {
    this.draft = draft;
  }

  /** Takes a cell of a contact point or of the label that comes before one. */
  void add(String column, ColumnMeaning meaning, String cell) {
    if (meaning == ColumnMeaning.LABEL) {
      finish();
      label = cell;
    } else if (meaning.isPart()) {
      addPart(meaning, cell);
    } else {
      addValues(column, meaning, cell);
    }
  }

  private void addPart(ColumnMeaning meaning, String cell) {
    if (!cell.isEmpty()) {
      addresses.computeIfAbsent(meaning, m -> new ArrayList<>()).add(cell.replace("\n", ", "));
    }
  }

  private void addValues(String column, ColumnMeaning meaning, String cell) {
    var kind = meaning.kind().orElseThrow();
    String called = label(column, meaning);
    for (String value : CellValues.of(kind, cell)) {
      Matcher named = NAMED.matcher(value);
      boolean labels = kind == PointKind.MESSENGER || called.equals(Labels.OTHER);
      boolean says = labels && named.matches() && !named.group(2).startsWith("//");
      draft.point(
          new SourcePoint(
              kind,
              says ? named(kind, named.group(1)) : called,
              says ? named.group(2) : value,
              meaning.isFirst(),
              null));
    }
    label = "";
  }

  /** A service keeps its name, whatever it is; labels have one spelling. */
  private static String named(PointKind kind, String name) {
    return kind == PointKind.MESSENGER ? name : Labels.of(name);
  }

  /** A meaning that says where beats the label beside it. */
  private String label(String column, ColumnMeaning meaning) {
    if (!meaning.label().equals(Labels.OTHER)) {
      return meaning.label();
    }
    boolean named = meaning == ColumnMeaning.MESSENGER && label.isEmpty();
    return named && !GENERAL_WORDS.contains(ColumnNames.key(column)) ? column : Labels.of(label);
  }

  /** Ends the addresses begun: the row, or what the label is said of, is over. */
  void finish() {
    addresses.forEach((meaning, parts) ->
        draft.point(PointKind.ADDRESS, label(meaning.name(), meaning), String.join(", ", parts)));
    addresses.clear();
    label = "";
  }
}

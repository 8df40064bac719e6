package rapport.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sentences from templates: {@code {day.by}} is a cell of the table {@code day}, {@code {5-20}} a
 * number, {@code {100-900/50}} one in steps of 50, {@code #} in a number pattern a digit.
 */
final class Phrases {
  private static final Pattern SLOT =
      Pattern.compile("\\{(?:(\\d+)-(\\d+)(?:/(\\d+))?|([a-z]+(?:\\.[a-z]+)?))}");

  private static final List<String> SOLD = List.of("product", "defect", "question", "doc");
  private static final List<String> BUILT = List.of("product", "defect", "question", "doc", "site");

  private final Texts texts;
  private final Chance chance;

  Phrases(Texts texts, Chance chance) {
    this.texts = texts;
    this.chance = chance;
  }

  /** What a chain is about; keeps product, amount, document and building site. */
  record Topic(Map<String, String> cells) {
    boolean fits(String template) {
      return cells.containsKey("site") || !template.contains("{site}");
    }
  }

  /** A topic for somebody who builds, or who only resells and has no building site. */
  Topic topic(boolean builds) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String table : builds ? BUILT : SOLD) {
      cells.putAll(cells(table));
    }
    return new Topic(cells);
  }

  /** Whether companies of the industry have no building sites of their own. */
  boolean sellsOnly(String industry) {
    return texts.rows("industry").stream()
        .anyMatch(row -> row.cell("label").equals(industry) && row.cell("builds").equals("no"));
  }

  private Map<String, String> cells(String table) {
    Texts.Row row = chance.one(texts.rows(table));
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells().forEach((column, cell) -> cells.put(table + "." + column, variant(cell)));
    cells.put(table, cells.values().iterator().next());
    return cells;
  }

  /** One of the variants that a cell offers with {@code ;} between them. */
  String variant(String cell) {
    return chance.one(List.of(cell.split(";", -1))).trim();
  }

  String subject(String scene, Topic topic) {
    return pick(scene, topic, true);
  }

  String note(String scene, Topic topic) {
    return pick(scene, topic, false);
  }

  private String pick(String table, Topic topic, boolean subject) {
    List<String> fitting =
        texts.column(table).stream()
            .filter(text -> text.startsWith(">") == subject && topic.fits(text))
            .map(text -> subject ? text.substring(1).trim() : text)
            .toList();
    return fill(chance.one(fitting), topic);
  }

  String fill(String template, Topic topic) {
    String filled = SLOT.matcher(template).replaceAll(slot -> value(slot, topic));
    return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
  }

  /** Fills in numbers and digits only: a street with a house number, a phone number. */
  String number(String pattern) {
    String filled = SLOT.matcher(pattern).replaceAll(this::number);
    return Pattern.compile("#").matcher(filled).replaceAll(_ -> "" + chance.between(0, 9));
  }

  private String value(MatchResult slot, Topic topic) {
    String name = slot.group(4);
    if (name == null) {
      return number(slot);
    }
    String known = topic.cells().get(name);
    if (known != null) {
      return known;
    }
    String cell = cells(name.split("\\.", -1)[0]).get(name);
    if (cell == null) {
      throw new IllegalArgumentException("no such slot: " + name);
    }
    return cell;
  }

  private String number(MatchResult slot) {
    int low = Integer.parseInt(slot.group(1));
    int step = slot.group(3) == null ? 1 : Integer.parseInt(slot.group(3));
    return "" + (low + step * chance.between(0, (Integer.parseInt(slot.group(2)) - low) / step));
  }
}

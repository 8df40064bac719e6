package rapport.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** One query, of all the pages that send it. */
final class Question {
  private static final Pattern MILLIS =
      Pattern.compile("(?:Planning|Execution) Time: ([\\d.]+) ms");

  private final Set<String> pages = new LinkedHashSet<>();
  private int often;
  private Overheard.Statement slowest;
  private List<String> plan = List.of();

  Question(Overheard.Statement first) {
    slowest = first;
  }

  void add(Visits.Visit visit, Overheard.Statement statement) {
    pages.add(visit.what());
    often += visit.often();
    slowest = statement.millis() > slowest.millis() ? statement : slowest;
  }

  void explain(DSLContext sql) {
    for (int i = 0; i < 2; i++) { // the second time with everything in memory
      plan =
          sql.fetch("explain (analyze, buffers) {0}", slowest.query()).getValues(0, String.class);
    }
  }

  /** Milliseconds, by how often they are spent. */
  double cost() {
    return often
        * plan.stream()
            .map(MILLIS::matcher)
            .filter(Matcher::find)
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .sum();
  }

  Set<String> pages() {
    return pages;
  }

  String text() {
    return slowest.text();
  }

  /** The plan; long lists of values shortened. */
  String plan() {
    return String.join("\n", plan).replaceAll("(ANY \\('\\{[^,}]+),[^}]+", "$1,…");
  }
}

package rapport.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Adds up which queries cost most, and writes them down with their plans. */
final class Report {
  static final int HOTTEST = 5;

  /** One query of all pages that send it. */
  private static final class Question {
    final Set<String> pages = new LinkedHashSet<>();
    final List<Double> millis = new ArrayList<>();
    double weight;
    Overheard.Statement slowest;

    Question(Overheard.Statement first) {
      slowest = first;
    }

    void add(Visits.Visit visit, Overheard.Statement statement) {
      pages.add(visit.what());
      millis.add(statement.millis());
      weight += statement.millis() * visit.often();
      slowest = statement.millis() > slowest.millis() ? statement : slowest;
    }

    double median() {
      return millis.stream().sorted().toList().get(millis.size() / 2);
    }
  }

  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final StringBuilder pages = new StringBuilder();

  /** Notes one visit to a page. */
  void add(Visits.Visit visit, double millis, List<Overheard.Statement> statements) {
    pages.append(
        String.format(
            Locale.ROOT, "| %s | %.0f | %d |%n", visit.what(), millis, statements.size()));
    for (Overheard.Statement statement : statements) {
      if (statement.isQuestion()) {
        questions
            .computeIfAbsent(statement.text(), _ -> new Question(statement))
            .add(visit, statement);
      }
    }
  }

  String written(DSLContext sql) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # The five hottest queries

        Written by `bin/explain`, which starts Rapport on the database at hand, looks at the pages below as an employee does,
        listens to the statements that jOOQ sends, and explains those that cost most: their time on each page, by how often
        such a page is looked at. Sessions are read by Spring Session, past jOOQ, and are not among them.

        """);
    text.append("| table | rows |\n|---|---|\n");
    sql.fetch(
            """
            select relname, reltuples::bigint from pg_class
            where relkind = 'r' and relnamespace = current_schema()::regnamespace and reltuples > 1000
            order by 2 desc
            """)
        .forEach(row ->
            text.append("| %s | %s |%n".formatted(row.get(0), grouped(row.get(1, long.class)))));
    text.append("\n| page | ms, whole | queries |\n|---|---|---|\n").append(pages);
    List<Question> hottest =
        questions.values().stream()
            .sorted(Comparator.comparingDouble((Question one) -> one.weight).reversed())
            .limit(HOTTEST)
            .toList();
    for (int i = 0; i < hottest.size(); i++) {
      text.append(section(i + 1, hottest.get(i), sql));
    }
    return text.toString();
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
  }

  private static String section(int number, Question question, DSLContext sql) {
    String plan =
        String.join(
            "\n",
            sql.fetch("explain (analyze, buffers) {0}", question.slowest.query())
                .getValues(0, String.class));
    return String.format(
        Locale.ROOT,
        "%n## %d. %s%n%nMedian %.1f ms, slowest %.1f ms; explained with the values of the slowest.%n%n```sql%n%s%n```%n%n```%n%s%n```%n",
        number,
        String.join(", ", question.pages),
        question.median(),
        question.slowest.millis(),
        question.slowest.text(),
        plan);
  }
}

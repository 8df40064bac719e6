package rapport.explain;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;

/** Finds out which queries cost most, and writes them down with their plans. */
final class Report {
  private static final int HOTTEST = 5;
  private static final int PAGES_NAMED = 4;
  private static final String BEGINNING =
      """
      # The five hottest queries

      Written by `bin/explain`: it starts Rapport on the database at hand, looks at the pages below as an employee does, listens
      to the statements that jOOQ sends, explains each of them twice with the values of its slowest run, and shows those that
      cost most: the milliseconds of the second explanation, by how often the pages are looked at that send it. Sessions are read past jOOQ.

      """;

  private final DSLContext sql;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final List<String> pages = new ArrayList<>();

  Report(DSLContext sql) {
    this.sql = sql;
  }

  /** Notes one visit to a page. */
  void add(Visits.Visit visit, double millis, List<Overheard.Statement> statements) {
    pages.add(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.0f | %d |",
            visit.what(),
            visit.often(),
            millis,
            statements.size()));
    statements.stream()
        .filter(Overheard.Statement::isQuestion)
        .forEach(
            one -> questions.computeIfAbsent(one.text(), _ -> new Question(one)).add(visit, one));
  }

  String written() {
    questions.values().forEach(question -> question.explain(sql));
    StringBuilder text = new StringBuilder(BEGINNING);
    text.append("| table | rows |\n|---|---|\n").append(tables());
    text.append("\n| page | how often | ms, whole | queries |\n|---|---|---|---|\n");
    pages.forEach(page -> text.append(page).append('\n'));
    List<Question> hottest =
        questions.values().stream()
            .sorted(comparingDouble(Question::cost).reversed())
            .limit(HOTTEST)
            .toList();
    for (int i = 0; i < hottest.size(); i++) {
      text.append(section(i + 1, hottest.get(i)));
    }
    return text.toString();
  }

  private String tables() {
    StringBuilder rows = new StringBuilder();
    sql.fetch(
            """
            select relname, replace(to_char(reltuples, 'FM999,999,999'), ',', ' ') from pg_class
            where relkind = 'r' and relnamespace = current_schema()::regnamespace and reltuples > 1000
            order by reltuples desc
            """)
        .forEach(row -> rows.append("| %s | %s |\n".formatted(row.get(0), row.get(1))));
    return rows.toString();
  }

  private static String section(int number, Question question) {
    List<String> named = question.pages().stream().limit(PAGES_NAMED).toList();
    int others = question.pages().size() - named.size();
    return "\n## %d. %s%s\n\n```sql\n%s\n```\n\n```\n%s\n```\n"
        .formatted(
            number,
            String.join("; ", named),
            others == 0 ? "" : "; and " + others + " more",
            question.text(),
            question.plan());
  }
}

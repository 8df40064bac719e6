package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.planning.Attainment;
import rapport.planning.ClientAttainment;
import rapport.planning.Figures;

/** Plan against fact as the API shows it. */
@Schema(name = "Attainment")
record AttainmentRecord(
    @Schema(description = "How many days of work the plan has") int workdays,
    @Schema(description = "How many of them there are to the end of today") int passed,
    @Schema(description = "How many are left, today included") int left,
    Numbers total,
    List<Row> rows,
    @Schema(
            description =
                "Of clients: give it back as the parameter cursor to read on; null on the last"
                    + " page")
        @Nullable String nextCursor) {

  /**
   * Numbers of some lines and clients.
   *
   * @param method null for all
   */
  @Schema(name = "AttainmentNumbers")
  record Numbers(
      @Nullable String method,
      @Schema(description = "How many were promised") int target,
      @Schema(description = "How many took place") int fact,
      @Schema(description = "Of these, no more than were promised to each client") int counted,
      @Schema(description = "How many more are planned") int planned,
      @Schema(description = "Neither done nor planned") int missing,
      @Schema(description = "How long those that took place were") int minutes,
      @Schema(description = "How many should be done by the end of today") double expected,
      @Schema(description = "How many will be done in the end") int forecast,
      @Schema(description = "How many of those that aren't done can still be done in time")
          int reachable,
      @Schema(description = "How many can't be done in time any more") int lost) {
    static Numbers of(@Nullable Method method, Figures figures) {
      return new Numbers(
          method == null ? null : method.code(),
          figures.target(),
          figures.fact(),
          figures.counted(),
          figures.planned(),
          figures.missing(),
          figures.minutes(),
          Math.round(figures.expected() * 100) / 100.0,
          figures.forecast(),
          figures.reachable(),
          figures.lost());
    }
  }

  /** One row. */
  @Schema(name = "AttainmentRow")
  record Row(
      @Schema(
              description =
                  "The id of the colleague, team or client, the code of the method; empty for none")
          String of,
      Numbers total,
      List<Numbers> lines) {
    static Row of(String of, Figures all, Map<Method, Figures> lines) {
      return new Row(
          of,
          Numbers.of(null, all),
          lines.entrySet().stream()
              .map(line -> Numbers.of(line.getKey(), line.getValue()))
              .toList());
    }
  }

  static AttainmentRecord of(Attainment.Report report, Attainment.Days days) {
    return of(
        report,
        days,
        null,
        report.rows().stream().map(row -> Row.of(row.of(), row.all(), row.lines())).toList());
  }

  static AttainmentRecord of(
      Attainment.Report report,
      Attainment.Days days,
      List<ClientAttainment.Row> clients,
      @Nullable String next) {
    return of(
        report,
        days,
        next,
        clients.stream()
            .map(row -> Row.of(row.clientId().toString(), row.all(), row.lines()))
            .toList());
  }

  private static AttainmentRecord of(
      Attainment.Report report, Attainment.Days days, @Nullable String next, List<Row> rows) {
    return new AttainmentRecord(
        days.workdays(),
        days.passed(),
        days.left(),
        Numbers.of(null, report.all().all()),
        rows,
        next);
  }
}

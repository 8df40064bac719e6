package rapport.interactions.web;

import static java.util.stream.Collectors.toMap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.access.Users;
import rapport.fields.EditableList;
import rapport.fields.ListEntry;
import rapport.filters.Asking;
import rapport.filters.During;
import rapport.filters.Filter;
import rapport.filters.Filter.Test;
import rapport.filters.FilterText;
import rapport.filters.Operator;
import rapport.interactions.Choices;
import rapport.interactions.LogFigures;
import rapport.interactions.LogFigures.By;
import rapport.interactions.LogFigures.Line;
import rapport.interactions.Method;
import rapport.interactions.Origin;
import rapport.interactions.State;
import rapport.kernel.Invalid;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** What was done in a period, counted: by colleague, group or result. */
@Controller
class LogFiguresPage {
  private static final String PATH = "/interactions/figures";
  private static final List<During> PERIODS =
      List.of(
          During.TODAY,
          During.THIS_WEEK,
          During.LAST_WEEK,
          During.THIS_MONTH,
          During.LAST_MONTH,
          During.THIS_QUARTER);

  /** What is counted unless somebody asks for something else: what took place and matters. */
  private static final Filter USUAL =
      new Test("state", Operator.IS, State.COMPLETED.code())
          .and(new Test("relevant", Operator.IS, "true"));

  private final LogFigures figures;
  private final Choices choices;
  private final Users users;

  LogFiguresPage(LogFigures figures, Choices choices, Users users) {
    this.figures = figures;
    this.choices = choices;
    this.users = users;
  }

  @GetMapping(PATH)
  String page(
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "this_month") String period,
      @RequestParam(defaultValue = "") String f,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    List<By> offered = By.seenBy(viewer);
    By chosen = By.ofCode(by).filter(offered::contains).orElse(offered.getFirst());
    During when = During.ofCode(period).orElseThrow(() -> new Invalid("period", "choice"));
    Filter counted = f.isEmpty() ? USUAL : FilterText.parse(f);
    Filter meant = new Test("moment", Operator.DURING, when.code()).and(counted);
    List<Line> lines = figures.of(chosen, meant, new Asking(viewer, ui.now()));
    Look look = new Look(chosen, meant, methods(lines), names(chosen, ui), ui);
    model.addAttribute(
        "view",
        new LogFiguresView(
            offered.stream()
                .map(one -> tab("field.interaction." + one.code(), one, when, f, one == chosen, ui))
                .toList(),
            PERIODS.stream()
                .map(one -> tab("during." + one.code(), chosen, one, f, one == when, ui))
                .toList(),
            ui.t("field.interaction." + chosen.code()),
            look.methods().stream().map(one -> ui.t("method." + one.code())).toList(),
            lines.stream().map(look::row).toList(),
            lines.stream().reduce(Line::and).map(look::total).orElse(null),
            LogRequest.PATH + "?f=" + encoded(counted)));
    return "interactions/figures";
  }

  private static Tab tab(String key, By by, During when, String f, boolean current, Ui ui) {
    String filter = f.isEmpty() ? "" : "&f=" + URLEncoder.encode(f, StandardCharsets.UTF_8);
    String address = PATH + "?by=" + by.code() + "&period=" + when.code() + filter;
    return new Tab(ui.t(key), address, current);
  }

  private static String encoded(Filter filter) {
    return URLEncoder.encode(FilterText.of(filter), StandardCharsets.UTF_8);
  }

  /** Only those that occur. */
  private static List<Method> methods(List<Line> lines) {
    return Arrays.stream(Method.values())
        .filter(method -> lines.stream().anyMatch(line -> line.methods().containsKey(method)))
        .toList();
  }

  /** What the values that lines tell apart are called. */
  private Map<String, String> names(By by, Ui ui) {
    return switch (by) {
      case RESPONSIBLE ->
          users.names().entrySet().stream()
              .collect(
                  toMap(
                      (Map.Entry<UUID, String> one) -> one.getKey().toString(),
                      Map.Entry::getValue));
      case GROUP -> labels(choices.groups(), ui);
      case RESULT -> labels(choices.results(), ui);
    };
  }

  private static Map<String, String> labels(EditableList list, Ui ui) {
    return list.all().stream().collect(toMap(ListEntry::code, one -> one.label().in(ui.words())));
  }

  /** How lines are said, and where their numbers lead. */
  private record Look(By by, Filter meant, List<Method> methods, Map<String, String> names, Ui ui) {

    LogFiguresView.Row row(Line line) {
      String value = line.value();
      Filter those =
          value.isEmpty()
              ? new Test(by.code(), Operator.EMPTY)
              : new Test(by.code(), Operator.IS, value);
      return row(line, meant.and(those), names.getOrDefault(value, ui.t("outcomes.unknown")));
    }

    LogFiguresView.Row total(Line line) {
      return row(line, meant, ui.t("outcomes.together"));
    }

    private LogFiguresView.Row row(Line line, Filter those, String label) {
      return new LogFiguresView.Row(
          label,
          figure(line.all(), those),
          methods.stream()
              .map(method ->
                  figure(
                      line.methods().getOrDefault(method, 0),
                      those.and(new Test("method", Operator.IS, method.code()))))
              .toList(),
          line.minutes() == 0 ? "" : ui.duration(Duration.ofMinutes(line.minutes())),
          Stream.of(Origin.values())
              .map(origin ->
                  figure(
                      line.origins().getOrDefault(origin, 0),
                      those.and(new Test("origin", Operator.IS, origin.code()))))
              .toList());
    }

    private static LogFiguresView.Figure figure(int number, Filter those) {
      return new LogFiguresView.Figure(number, LogRequest.PATH + "?f=" + encoded(those));
    }
  }
}

package rapport.exchange.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.exchange.Import;
import rapport.exchange.ImportStatus;
import rapport.exchange.KeptClient;
import rapport.exchange.Preview;
import rapport.exchange.Refusal;
import rapport.exchange.RowOutcome;
import rapport.exchange.Survey;
import rapport.platform.web.Complaints;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/**
 * What the page of one import shows.
 *
 * @param readable whether the viewer may look into the file and do something with it
 * @param survey what the whole of a large file would do; null where the preview says it
 * @param preview null unless the import has yet to begin and its columns are known
 * @param toUndo how many clients an undo has still to take back
 * @param refused the first refused rows
 */
public record ImportView(
    Import state,
    boolean mayImport,
    boolean readable,
    Columns columns,
    @Nullable Preview preview,
    @Nullable Survey survey,
    int toUndo,
    List<Refusal> refused,
    List<KeptClient> kept,
    Complaints complaints) {

  public boolean isOpen() {
    return state.status() == ImportStatus.UPLOADED && !state.isForgotten();
  }

  /** Whether rows are still being counted. */
  public boolean isSurveying() {
    return survey != null && !survey.isWhole();
  }

  /** How many rows would become this: of the whole file, if that is known. */
  public long number(Preview shown, RowOutcome outcome) {
    return survey != null ? survey.number(outcome) : shown.number(outcome);
  }

  public boolean isUndoing() {
    return state.status() == ImportStatus.UNDOING;
  }

  /** Whether it has ended with something that can be taken back. */
  public boolean canBeUndone() {
    return mayImport
        && (state.status() == ImportStatus.DONE || state.status() == ImportStatus.FAILED);
  }

  /** What the progress bar runs to. */
  public int goal() {
    return isUndoing() ? state.done() + toUndo : state.total();
  }

  /** What the preview may show: all rows, or those of one outcome. */
  public List<Tab> outcomes(Preview shown, Ui ui) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(
        new Tab(
            ui.t("import.outcome.all"),
            path(),
            shown.look().outcome() == null,
            survey == null ? (long) shown.looked() : null));
    for (RowOutcome outcome : RowOutcome.values()) {
      if (shown.number(outcome) > 0) {
        tabs.add(
            new Tab(
                ui.t("import.outcome." + outcome.code()),
                path() + "?outcome=" + outcome.code(),
                shown.look().outcome() == outcome,
                survey == null ? shown.number(outcome) : null));
      }
    }
    return tabs;
  }

  /** Where a page of the preview is; null if there is none. */
  public @Nullable String page(Preview shown, int page) {
    RowOutcome outcome = shown.look().outcome();
    return page < 1 || page > shown.pages()
        ? null
        : path() + "?page=" + page + (outcome == null ? "" : "&outcome=" + outcome.code());
  }

  public String path() {
    return "/imports/" + state.id();
  }

  /** What the numbers of a badge feel like. */
  public static String tone(ImportStatus status) {
    return switch (status) {
      case UPLOADED, UNDONE -> "neutral";
      case QUEUED, RUNNING, UNDOING -> "accent";
      case DONE -> "green";
      case FAILED -> "red";
    };
  }
}

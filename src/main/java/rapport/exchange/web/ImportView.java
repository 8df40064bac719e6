package rapport.exchange.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.exchange.Import;
import rapport.exchange.ImportStatus;
import rapport.exchange.KeptClient;
import rapport.exchange.Preview;
import rapport.exchange.Refusal;
import rapport.platform.web.Complaints;

/**
 * What the page of one import shows.
 *
 * @param preview null unless the import has yet to begin and its columns are known
 * @param toUndo how many clients an undo has still to take back
 * @param refused the first refused rows
 */
public record ImportView(
    Import state,
    boolean mayImport,
    Columns columns,
    @Nullable Preview preview,
    int toUndo,
    List<Refusal> refused,
    List<KeptClient> kept,
    Complaints complaints) {

  public boolean isOpen() {
    return state.status() == ImportStatus.UPLOADED && !state.isForgotten();
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

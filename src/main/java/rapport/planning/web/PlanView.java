package rapport.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;

/** What the pages of plans show. */
public final class PlanView {
  private PlanView() {}

  /**
   * A plan in the list.
   *
   * @param whom whose clients they are, and which
   * @param lines what is wanted, one line each
   * @param percent how much of it is done; null where the viewer may not know, or nothing is wanted
   * @param pace how much should be done by now, in percent
   */
  public record Item(
      String id,
      String name,
      String period,
      String whom,
      List<Wanted> lines,
      @Nullable Integer percent,
      int pace,
      int behind,
      boolean counting) {}

  /** A line of a plan in words: "6 calls: interest, offer". */
  public record Wanted(String method, String text, String purpose) {}

  /**
   * The form.
   *
   * @param id null for a new plan
   * @param sentence whom the filter means
   * @param dated whether one says from when on the lines hold, since the plan has begun
   * @param fixed whether its period can't be another any more
   */
  public record Form(
      @Nullable String id,
      String sentence,
      List<Choice> whose,
      List<Choice> terms,
      List<Choice> substitutes,
      boolean dated,
      boolean fixed) {
    public String action() {
      return "/plans" + (id == null ? "" : "/" + id);
    }

    /** Where the builder of filters comes back to. */
    public String back(String kind) {
      return id == null ? "/plans/new?kind=" + kind : "/plans/" + id + "/edit";
    }
  }

  /**
   * A ring: how much of how much.
   *
   * @param tone what to look at: nothing, {@code amber} for behind, {@code red} for lost
   * @param turn at how many degrees one should be now
   */
  public record Ring(
      String method,
      String label,
      String number,
      String below,
      int percent,
      int turn,
      String tone,
      String title,
      @Nullable String href) {}

  /**
   * A cell of the heat map.
   *
   * @param level from 0, nothing of what should be done by now is, to 4, all of it
   */
  public record Cell(String number, String below, int level, String title, @Nullable String href) {}

  /**
   * A row of plan against fact.
   *
   * @param href where its clients, or the client, are
   * @param cells one for each line of the plan
   */
  public record Row(
      String label,
      @Nullable String href,
      List<Cell> cells,
      int percent,
      String planned,
      String missing,
      String behind,
      String forecast,
      String lost) {}

  /**
   * Plan against fact.
   *
   * @param more where further rows are, null for none
   */
  public record Page(
      String id,
      String name,
      String period,
      String whom,
      String passed,
      List<Wanted> lines,
      List<String> editions,
      List<Ring> rings,
      List<Tab> tabs,
      List<Column> columns,
      List<Row> rows,
      @Nullable Row all,
      boolean clients,
      String sentence,
      String filter,
      String builder,
      String here,
      @Nullable String more,
      boolean counting,
      boolean running) {}

  /** A line of the plan as the head of a column. */
  public record Column(String method, String label) {}

  /** What the card says of one line. */
  public record Covered(Ring ring, String plan, String href, String wanted, String why) {}
}

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
   * A number beside the map.
   *
   * @param href what is behind it, null for nothing
   * @param tone the class by which it is drawn, empty for none
   */
  public record Count(String text, @Nullable String href, String tone) {}

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
      Count done,
      Count planned,
      Count missing,
      Count behind,
      Count forecast,
      Count reachable,
      Count lost) {}

  /**
   * The heat map.
   *
   * @param all all rows together, null where they are read page by page
   * @param more where further rows are, null for none
   */
  public record Heat(
      List<Column> columns, List<Row> rows, @Nullable Row all, @Nullable String more) {}

  /**
   * By what the map is narrowed.
   *
   * @param sentence which clients, empty for all
   * @param whose whose clients, empty for all
   * @param f the filter as text
   * @param builder where the filter is built
   * @param without where it is taken away
   */
  public record Narrowed(String sentence, String whose, String f, String builder, String without) {}

  /**
   * What lies before a colleague who has too little time.
   *
   * @param text how much is missing
   * @param takes what it would take
   */
  public record TooMuch(String name, String text, String takes) {}

  /**
   * What is still to be planned.
   *
   * @param sentence how much that is, and how much time there is; null where nothing is
   * @param most how much of it can be spread at once; null where all of it can
   * @param owner whose clients alone, empty for those of all
   * @param spread whether the viewer may spread it over days
   */
  public record Ahead(
      @Nullable String sentence,
      List<TooMuch> tooMuch,
      @Nullable String most,
      String owner,
      boolean spread) {}

  /**
   * Plan against fact.
   *
   * @param id of the plan; null for all plans together
   * @param narrowed null where rows aren't clients
   * @param ahead where it is said what is still to be planned; null where nothing is
   */
  public record Page(
      @Nullable String id,
      String name,
      String subtitle,
      String whom,
      List<Wanted> lines,
      List<String> editions,
      List<Ring> rings,
      List<Tab> tabs,
      Heat heat,
      @Nullable Narrowed narrowed,
      String export,
      boolean counting,
      @Nullable String ahead) {
    /** Whether it wants anything still. */
    public boolean running() {
      return ahead != null;
    }
  }

  /** A line of the plan as the head of a column. */
  public record Column(String method, String label) {}

  /** What the card says of one line. */
  public record Covered(Ring ring, String plan, String href, String wanted, String why) {}
}

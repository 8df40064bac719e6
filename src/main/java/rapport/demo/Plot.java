package rapport.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens between the supplier and its clients, whatever the language: scenes and chains. */
final class Plot {
  private final Map<String, Scene> scenes = new LinkedHashMap<>();
  private final List<Chain> chains = new ArrayList<>();

  /** A range of days or minutes, both ends included. */
  record Range(int low, int high) {
    static Range of(String text) {
      String[] ends = text.split("-", -1);
      return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    int some(Chance chance) {
      return chance.between(low, high);
    }
  }

  /** Who of the supplier's people plays the scene. */
  enum Cast {
    RESPONSIBLE,
    SUPPORT,
    HEAD
  }

  /**
   * One kind of interaction.
   *
   * @param gap working days since the scene before
   */
  record Scene(
      String name,
      DemoTouch.Method method,
      DemoTouch.Initiative initiative,
      @Nullable String group,
      @Nullable String result,
      Range gap,
      Range minutes,
      Cast cast) {

    boolean unpleasant() {
      return "refused".equals(result) || "complaint".equals(group);
    }

    boolean outboundCall() {
      return method == DemoTouch.Method.CALL && initiative == DemoTouch.Initiative.OUTBOUND;
    }
  }

  /** Scenes each of which leads to the next, and for which classes of clients they are usual. */
  record Chain(int weight, String classes, List<Scene> scenes) {
    boolean suits(DemoCompany.Importance importance) {
      return classes.contains(importance.name());
    }
  }

  Plot(Texts texts) {
    texts.rows("scene").forEach(row -> scenes.put(row.cell("name"), scene(row)));
    texts.rows("chain").forEach(row -> chains.add(chain(row)));
  }

  private static Scene scene(Texts.Row row) {
    return new Scene(
        row.cell("name"),
        DemoTouch.Method.valueOf(upper(row.cell("method"))),
        row.cell("initiative").equals("in")
            ? DemoTouch.Initiative.INBOUND
            : DemoTouch.Initiative.OUTBOUND,
        orNull(row.cell("group")),
        orNull(row.cell("result")),
        Range.of(row.cell("gap")),
        Range.of(row.cell("minutes")),
        Cast.valueOf(upper(row.cell("cast"))));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private Chain chain(Texts.Row row) {
    List<Scene> steps =
        List.of(row.cell("scenes").split(" > ", -1)).stream().map(this::scene).toList();
    return new Chain(Integer.parseInt(row.cell("weight")), row.cell("classes"), steps);
  }

  Scene scene(String name) {
    Scene scene = scenes.get(name);
    if (scene == null) {
      throw new IllegalArgumentException("no such scene: " + name);
    }
    return scene;
  }

  Iterable<String> names() {
    return scenes.keySet();
  }

  Chain chain(DemoCompany.Importance importance, Chance chance) {
    List<Chain> usual = chains.stream().filter(t -> t.suits(importance)).toList();
    return chance.weighted(usual, Chain::weight);
  }
}

package rapport.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A page makes the same number of queries however many rows it shows, and not too many. */
public final class QueryRule {
  private QueryRule() {}

  /**
   * Fails where the rule is broken.
   *
   * @param few the queries of a page with few rows
   * @param many the queries of the same page with many rows
   * @param most how many a page may make at all
   */
  public static void check(List<String> few, List<String> many, int most) {
    assertThat(many).hasSize(few.size()).hasSizeLessThanOrEqualTo(most);
  }
}

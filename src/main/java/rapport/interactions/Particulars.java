package rapport.interactions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of an interaction besides.
 *
 * @param colleagueIds colleagues who take part besides the responsible one
 * @param topics codes of the topics discussed
 * @param answers what was answered to the questions of its group, by their codes
 * @param coupon what the client named, empty for nothing
 * @param taskId the task it is made for; null for none, or for the one that is known
 */
public record Particulars(
    List<UUID> colleagueIds,
    List<String> topics,
    Map<String, String> answers,
    String coupon,
    @Nullable UUID taskId) {
  public static final Particulars NONE = new Particulars(List.of(), List.of(), Map.of(), "");

  /** What is said of one that is made for no task. */
  public Particulars(
      List<UUID> colleagueIds, List<String> topics, Map<String, String> answers, String coupon) {
    this(colleagueIds, topics, answers, coupon, null);
  }
}

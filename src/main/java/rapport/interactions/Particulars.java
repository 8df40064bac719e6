package rapport.interactions;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What may be said of an interaction besides.
 *
 * @param colleagueIds colleagues who take part besides the responsible one
 * @param topics codes of the topics discussed
 * @param answers what was answered to the questions of its group, by their codes
 * @param coupon what the client named, empty for nothing
 */
public record Particulars(
    List<UUID> colleagueIds, List<String> topics, Map<String, String> answers, String coupon) {
  public static final Particulars NONE = new Particulars(List.of(), List.of(), Map.of(), "");
}

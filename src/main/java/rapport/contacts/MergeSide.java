package rapport.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the records that become one, as it is now.
 *
 * @param doubtful its name is not written as names are
 * @param values by the codes of those fields that are chosen one by one; empty ones may be missing
 * @param points its addresses
 * @param works a contact's places of work, or who works at a company
 * @param touches in how many interactions it took part
 * @param changedAt when it was last changed
 */
public record MergeSide(
    UUID id,
    String name,
    int version,
    boolean doubtful,
    Instant createdAt,
    Instant changedAt,
    int touches,
    @Nullable UUID responsibleId,
    Map<String, List<String>> values,
    List<ContactPoint> points,
    List<Employment> works) {

  /** What it holds in a field; empty for nothing. */
  public List<String> values(String code) {
    return values.getOrDefault(code, List.of());
  }
}

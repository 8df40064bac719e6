package rapport.interactions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interaction came from and led to, in short.
 *
 * @param causes what led to it; empty for a first one, or one whose cause nobody may see
 * @param effects what it led to
 * @param path the way to it from the first one, and what follows it; the nearest links alone
 * @param links how many there are in the whole chain
 * @param rule the rule that planned it, null for none
 * @param irrelevantBy the rule that says that it is not relevant, null for none
 */
public record ChainStrip(
    List<EntryLine> causes,
    List<EntryLine> effects,
    List<EntryLine> path,
    int links,
    @Nullable String rule,
    @Nullable String irrelevantBy) {}

package rapport.duplicates.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.web.MergeLine;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;

/**
 * The page of the queue.
 *
 * @param here its address, from the first page on
 * @param kind contact or company
 * @param threshold from which probability on, in percent
 * @param more the address of the next page
 * @param lately what was merged last
 * @param searching whether a search was just asked for
 */
public record DuplicatesView(
    String here,
    String kind,
    String state,
    String threshold,
    List<Choice> thresholds,
    List<Tab> kinds,
    List<Tab> states,
    List<DuplicateGroup> groups,
    @Nullable String more,
    List<MergeLine> lately,
    boolean searching) {}

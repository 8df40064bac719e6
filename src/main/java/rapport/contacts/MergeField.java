package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one field of the kept record comes to.
 *
 * @param values what each record holds there, by its id; those that hold nothing are missing
 * @param chosen the id of the record whose value is taken, or {@link MergeDraft#ALL}
 * @param result what will stand there
 * @param differs whether the records say different things
 * @param joins whether all values can be put together
 * @param open whether the user may choose
 */
public record MergeField(
    String code,
    Map<UUID, List<String>> values,
    String chosen,
    List<String> result,
    boolean differs,
    boolean joins,
    boolean open) {}

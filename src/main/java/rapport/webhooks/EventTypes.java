package rapport.webhooks;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a subscription can ask for: one kind of change ({@code contact.add}), all changes of a kind
 * of record ({@code contact.*}), or everything ({@code *}). The words are those of the record of
 * changes, so that a verb that is added later is told of without anybody listing it here.
 */
public final class EventTypes {
  /** The kinds of records most want to hear of; the form offers them by name. */
  public static final List<String> USUAL =
      List.of("contact.*", "company.*", "interaction.*", "lead.*", "note.*", "task.*");

  static final String TEST = "webhook.test";

  private static final Pattern FILTER =
      Pattern.compile("\\*|[a-z][a-z_-]{0,39}\\.([a-z][a-z_-]{0,39}|\\*)");

  private EventTypes() {}

  static boolean isFilter(String text) {
    return FILTER.matcher(text).matches();
  }
}

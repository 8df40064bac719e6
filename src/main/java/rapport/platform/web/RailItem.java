package rapport.platform.web;

import java.util.List;
import java.util.Set;

/**
 * One place of the left rail.
 *
 * @param key the key of its name
 * @param letter the position on the keyboard that goes there after {@code g}, empty for none
 * @param right the code of the right for which it is shown, empty for everybody
 */
public record RailItem(String path, String icon, String key, String letter, String right) {
  private static final Set<String> FIRST = Set.of("/", "/calendar", "/contacts", "/leads");

  static final List<RailItem> ALL =
      List.of(
          new RailItem("/", "checklist", "rail.day", "d", ""),
          new RailItem("/calendar", "calendar", "rail.calendar", "a", ""),
          new RailItem("/contacts", "address-book", "rail.contacts", "c", ""),
          new RailItem("/companies", "building", "rail.companies", "o", ""),
          new RailItem("/leads", "inbox", "rail.leads", "l", ""),
          new RailItem("/incoming", "arrow-bar-to-down", "rail.incoming", "", "distribute_leads"),
          new RailItem("/interactions", "messages", "rail.interactions", "i", ""),
          new RailItem("/plans", "target-arrow", "rail.plans", "p", ""),
          new RailItem("/tasks", "checkbox", "rail.tasks", "t", ""),
          new RailItem("/duplicates", "git-merge", "rail.duplicates", "u", "change_clients"),
          new RailItem("/imports", "file-import", "rail.imports", "m", ""));

  /** Whether a phone's bar, which has room for four and the way to the rest, shows it. */
  public boolean first() {
    return FIRST.contains(path);
  }

  /** Whether a page of this path belongs to this place. */
  public boolean holds(String current) {
    return current.equals(path) || (path.length() > 1 && current.startsWith(path + "/"));
  }
}

package rapport.fields;

import java.util.List;

/**
 * One entry of a list that users edit.
 *
 * @param code what records keep; empty while it is new
 * @param colour the name of a tone, empty for none
 * @param icon the name of an icon, empty for none
 * @param retired no longer offered; records that have it keep it
 */
public record ListEntry(
    String code, Label.Given label, String colour, String icon, boolean retired) {
  /** The colours one can choose from, as pages call them. */
  public static final List<String> COLOURS = List.of("accent", "green", "amber", "red", "violet");

  /** The icons one can choose from, by Tabler's names. */
  public static final List<String> ICONS =
      List.of(
          "bulb",
          "presentation",
          "help-circle",
          "alert-triangle",
          "tool",
          "star",
          "heart",
          "gift",
          "truck",
          "package",
          "coin",
          "file-text",
          "shopping-cart",
          "calendar-event",
          "phone",
          "mail",
          "users",
          "flag",
          "check",
          "x",
          "clock",
          "refresh",
          "thumb-up",
          "thumb-down");

  public Option option() {
    return new Option(code, label, retired);
  }
}

package rapport.platform.web;

import java.util.List;
import java.util.Map;

/** The icons of the methods of interaction; their names are the messages {@code method.<code>}. */
public final class Methods {
  private static final Map<String, String> ICONS =
      Map.of(
          "meeting", "users",
          "group_meeting", "users-group",
          "call", "phone",
          "email", "mail",
          "letter", "mailbox",
          "sms", "device-mobile-message",
          "chat", "message-2",
          "social", "world",
          "survey", "clipboard-list");

  /** The codes in the order in which a page offers them. */
  public static final List<String> ALL =
      List.of(
          "call", "meeting", "group_meeting", "email", "sms", "chat", "social", "letter", "survey");

  private Methods() {}

  /** Tabler's name of the icon of a method; a plain dot for one we don't know. */
  public static String icon(String method) {
    return ICONS.getOrDefault(method, "point");
  }
}

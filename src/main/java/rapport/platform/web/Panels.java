package rapport.platform.web;

/**
 * Why a panel, a list or a whole page shows nothing. A panel: failed, forbidden, many (too many to
 * show). A page besides: absent, often (too many tries), misunderstood.
 */
public final class Panels {
  private Panels() {}

  /** Tabler's name of the icon for a kind. */
  public static String icon(String kind) {
    return switch (kind) {
      case "failed" -> "plug-connected-x";
      case "forbidden" -> "lock";
      case "absent" -> "map-question";
      case "often" -> "hourglass";
      case "misunderstood" -> "help-circle";
      default -> "stack-2";
    };
  }

  /** Whether the same address may well answer later. */
  public static boolean worthRetrying(String kind) {
    return "failed".equals(kind) || "often".equals(kind);
  }
}

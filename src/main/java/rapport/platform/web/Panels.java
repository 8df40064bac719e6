package rapport.platform.web;

/** Why a list or panel shows nothing: failed, forbidden, or too many to show (many). */
public final class Panels {
  private Panels() {}

  /** Tabler's name of the icon for a kind. */
  public static String icon(String kind) {
    return switch (kind) {
      case "failed" -> "plug-connected-x";
      case "forbidden" -> "lock";
      default -> "stack-2";
    };
  }
}

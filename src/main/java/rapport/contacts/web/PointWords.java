package rapport.contacts.web;

import java.util.Arrays;
import java.util.List;
import rapport.contacts.ContactPoint;
import rapport.contacts.PointKind;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** How contact points are named and drawn on pages. */
public final class PointWords {
  private static final List<String> LABELS = List.of("mobile", "work", "home", "fax", "other");

  private static final List<String> STATES = List.of("used", "primary", "ended");

  private PointWords() {}

  /** The Tabler icon of a kind. */
  public static String icon(PointKind kind) {
    return switch (kind) {
      case PHONE -> "phone";
      case EMAIL -> "mail";
      case MESSENGER -> "message";
      case WEB -> "world";
      case ADDRESS -> "map-pin";
    };
  }

  public static List<Choice> kinds(Ui ui) {
    return Arrays.stream(PointKind.values())
        .map(kind -> new Choice(kind.code(), ui.t("point." + kind.code())))
        .toList();
  }

  /** Whether an address is right, and the one to be used first. */
  public static List<Choice> states(Ui ui) {
    return STATES.stream().map(state -> new Choice(state, ui.t("point.state." + state))).toList();
  }

  /** The usual labels; any other word may be typed too. */
  public static List<Choice> labels(Ui ui) {
    return LABELS.stream().map(label -> new Choice(label, ui.t("point.label." + label))).toList();
  }

  /** A label as a form shows it: known ones in the viewer's language, others as they were typed. */
  public static String word(String label, Ui ui) {
    return LABELS.contains(label) ? ui.t("point.label." + label) : label;
  }

  /** What a label typed in any language is kept as. */
  static String code(String word) {
    return LABELS.stream()
        .filter(label -> Arrays.stream(Language.values()).anyMatch(one -> says(one, label, word)))
        .findFirst()
        .orElse(word);
  }

  private static boolean says(Language language, String label, String word) {
    return Words.in(language).text("point.label." + label).equalsIgnoreCase(word.strip());
  }

  /**
   * The label in the viewer's language, or as it was typed, or the kind's name if there is none.
   */
  public static String label(ContactPoint point, Ui ui) {
    return point.label().isEmpty() ? ui.t("point." + point.kind().code()) : word(point.label(), ui);
  }
}

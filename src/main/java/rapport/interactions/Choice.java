package rapport.interactions;

/** An entry of an editable list (groups, results) with its label in each language. */
public record Choice(String code, String english, String russian, String ukrainian) {
  public String label(String language) {
    return switch (language) {
      case "ru" -> russian;
      case "uk" -> ukrainian;
      default -> english;
    };
  }
}

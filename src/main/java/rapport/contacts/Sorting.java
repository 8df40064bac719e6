package rapport.contacts;

/**
 * In which order a directory is read.
 *
 * @param field the code of a field that has an ordering
 */
public record Sorting(String field, boolean descending) {
  public static final Sorting BY_NAME = new Sorting("name", false);
  public static final Sorting NEGLECTED = new Sorting("last_touch", false);

  /** "last_touch", or "-last_touch" for the other way round; by name for an empty text. */
  public static Sorting parse(String text) {
    if (text.isBlank()) {
      return BY_NAME;
    }
    return text.startsWith("-") ? new Sorting(text.substring(1), true) : new Sorting(text, false);
  }

  /** As addresses and the API write it. */
  public String text() {
    return descending ? "-" + field : field;
  }
}

package rapport.fields;

/**
 * One of the values a field can be chosen from.
 *
 * @param retired no longer offered; records that have it keep it
 */
public record Option(String code, Label label, boolean retired) {
  public Option(String code, Label label) {
    this(code, label, false);
  }
}

package rapport.interactions.web;

/**
 * A next step that is proposed in a form.
 *
 * @param why the reason, in words; empty where none is said
 */
public record ProposedNext(TouchForm.Following next, String why) {
  /** What somebody typed, which is nobody's proposal. */
  public static final ProposedNext TYPED = new ProposedNext(TouchForm.Following.proposed(""), "");

  /** What tells, when it comes back, whether somebody has changed the proposal. */
  public String token() {
    return equals(TYPED) ? "" : token(next);
  }

  static String token(TouchForm.Following next) {
    return String.join(
        "|",
        next.choice(),
        next.method(),
        next.at(),
        String.valueOf(next.dayOnly()),
        next.subject());
  }
}

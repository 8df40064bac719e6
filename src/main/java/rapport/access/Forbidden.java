package rapport.access;

/** Thrown where the user's role doesn't allow the act. Answered with 403. */
public final class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Forbidden(Right right) {
    super("Not allowed: " + right);
  }
}

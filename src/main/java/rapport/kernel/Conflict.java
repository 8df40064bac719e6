package rapport.kernel;

/**
 * Thrown where the record is no longer in the state the act needs: somebody else changed it first,
 * or it was already completed. Answered with 409 and the message {@code complaint.<code>}.
 */
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;

  public Conflict(String code) {
    super(code);
    this.code = code;
  }

  public String code() {
    return code;
  }
}

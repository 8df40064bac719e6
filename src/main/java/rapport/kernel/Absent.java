package rapport.kernel;

/**
 * Thrown where a record was asked for that does not exist or may not be seen; both look alike.
 * Answered with 404.
 */
public final class Absent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Absent(String kind, Object id) {
    super("No " + kind + " " + id);
  }
}

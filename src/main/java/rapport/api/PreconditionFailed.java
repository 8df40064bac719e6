package rapport.api;

/** Thrown where the record is not at the version that If-Match names. Answered with 412. */
final class PreconditionFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;
}

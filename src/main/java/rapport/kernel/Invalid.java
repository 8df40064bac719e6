package rapport.kernel;

import java.util.List;

/**
 * Thrown by a verb whose input can't be accepted. Nothing was changed; pages show the form again,
 * the API answers 422.
 */
public final class Invalid extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Complaint> complaints;

  public Invalid(List<Complaint> complaints) {
    super(complaints.toString());
    this.complaints = List.copyOf(complaints);
  }

  public Invalid(String field, String code, Object... details) {
    this(List.of(Complaint.of(field, code, details)));
  }

  public List<Complaint> complaints() {
    return complaints;
  }
}

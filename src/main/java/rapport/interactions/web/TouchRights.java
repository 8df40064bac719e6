package rapport.interactions.web;

import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.User;

/** What somebody may do with the fields of an interaction; forms ask it what to show. */
public record TouchRights(User user) {
  public boolean writes(String field) {
    return right(field).writes();
  }

  /** Whether a field is shown but not to be changed. */
  public boolean onlyReads(String field) {
    return right(field) == FieldRight.READ;
  }

  private FieldRight right(String field) {
    return user.fieldRight(RecordKind.INTERACTION, field);
  }
}

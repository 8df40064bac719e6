package rapport.access;

import java.time.ZoneId;
import java.util.UUID;

/**
 * An employee who can sign in.
 *
 * @param email in lower case, unique
 * @param language en, ru or uk
 * @param theme light, dark or auto
 * @param active false for those who left; their history stays, they can't sign in
 */
public record User(
    UUID id,
    String email,
    String name,
    Role role,
    String language,
    ZoneId zone,
    String theme,
    boolean active) {
  public boolean may(Right right) {
    return active && role.allows(right);
  }

  /** To whose records of a kind a deed of this user reaches. */
  public Reach reach(RecordKind kind, Deed deed) {
    return active ? Reach.EVERYTHING : Reach.NOTHING;
  }

  /** What this user may do with a field. */
  public FieldRight fieldRight(RecordKind kind, String field) {
    return active ? FieldRight.WRITE : FieldRight.HIDDEN;
  }

  /** Refuses, so that a form is not even shown to whom its verb would refuse. */
  public void needs(Right right) {
    if (!may(right)) {
      throw new Forbidden(right);
    }
  }
}

package rapport.contacts;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.platform.web.Complaints;

/** What a user may do with the fields of one kind of client; forms ask it what to show. */
public record Rights(User user, RecordKind kind) {
  /** Fields of forms that may be missing from them, called the same there. */
  private static final List<String> HIDEABLE =
      List.of("company", "position", "birthday", "responsible", "note");

  /** The field an address of this kind is. */
  static String field(PointKind kind) {
    return kind == PointKind.WEB ? "website" : kind.code();
  }

  /** The same by the code of the kind, as forms know it. */
  public boolean writesPoint(String kind) {
    return writes(kind.equals(PointKind.WEB.code()) ? "website" : kind);
  }

  public boolean reads(String field) {
    return user.fieldRight(kind, field).reads();
  }

  public boolean writes(String field) {
    return user.fieldRight(kind, field).writes();
  }

  /** What is wrong with a field that the form doesn't show, null if nothing is. */
  public @Nullable String complaint(Complaints complaints) {
    return HIDEABLE.stream()
        .filter(field -> !reads(field))
        .map(complaints::at)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  boolean changes(@Nullable UUID responsibleId) {
    return user.reach(kind, Deed.CHANGE).includes(responsibleId);
  }
}

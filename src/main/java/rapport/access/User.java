package rapport.access;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An employee who can sign in.
 *
 * @param email in lower case, unique
 * @param language en, ru or uk
 * @param theme light, dark or auto
 * @param active false for those who left; their history stays, they can't sign in
 * @param teamId the team they belong to, null for none
 * @param colleagueIds everybody of the teams they head or belong to, with all teams below; left
 *     empty where many users are read at once, so that such a one reaches too little, never too far
 */
public record User(
    UUID id,
    String email,
    String name,
    Role role,
    String language,
    ZoneId zone,
    String theme,
    boolean active,
    @Nullable UUID teamId,
    Set<UUID> colleagueIds,
    int version) {
  public boolean may(Right right) {
    return active && role.allows(right);
  }

  /** To whose records of a kind a deed of this user reaches. */
  public Reach reach(RecordKind kind, Deed deed) {
    return active && changes(kind, deed) ? reach(role.scope(kind, deed)) : Reach.NOTHING;
  }

  /** Whoever may change nothing of a kind changes no record of it either, whatever the scope. */
  private boolean changes(RecordKind kind, Deed deed) {
    return switch (deed) {
      case SEE, EXPORT -> true;
      case CHANGE, DELETE ->
          may(
              switch (kind) {
                case CONTACT, COMPANY, LEAD -> Right.CHANGE_CLIENTS;
                case INTERACTION -> Right.LOG_INTERACTIONS;
              });
    };
  }

  private Reach reach(Scope scope) {
    return switch (scope) {
      case NONE -> Reach.NOTHING;
      case OWN -> new Reach(false, Set.of(id), false);
      case TEAM -> new Reach(false, team(), true);
      case ALL -> Reach.EVERYTHING;
    };
  }

  /** This user and all colleagues of the teams they head or belong to and of those below. */
  public Set<UUID> team() {
    return Stream.concat(Stream.of(id), colleagueIds.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What this user may do with a field. */
  public FieldRight fieldRight(RecordKind kind, String field) {
    return active ? role.field(kind, field) : FieldRight.HIDDEN;
  }

  /** Refuses, so that a form is not even shown to whom its verb would refuse. */
  public void needs(Right right) {
    if (!may(right)) {
      throw new Forbidden(right);
    }
  }

  /** Refuses a deed with a record of a kind that is not within reach. */
  public void needs(RecordKind kind, Deed deed, @Nullable UUID responsibleId) {
    if (!reach(kind, deed).includes(responsibleId)) {
      throw new Forbidden(kind, deed, responsibleId);
    }
  }
}

package rapport.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody does here, and what follows for their rights. */
public enum Role {
  ADMINISTRATOR(EnumSet.allOf(Right.class)),
  HEAD(EnumSet.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS, Right.IMPORT)),
  MANAGER(EnumSet.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS, Right.IMPORT)),
  MARKETER(EnumSet.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS, Right.IMPORT)),
  SUPPORT(EnumSet.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS)),
  READER(EnumSet.noneOf(Right.class));

  private final Set<Right> rights;

  Role(Set<Right> rights) {
    this.rights = rights;
  }

  public boolean allows(Right right) {
    return rights.contains(right);
  }

  /** The role as the database, the API and message keys call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> ofCode(String code) {
    return EnumSet.allOf(Role.class).stream().filter(role -> role.code().equals(code)).findFirst();
  }
}

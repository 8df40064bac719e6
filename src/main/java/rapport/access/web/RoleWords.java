package rapport.access.web;

import rapport.access.Role;
import rapport.platform.words.Words;

/** What people call a role. */
public final class RoleWords {
  private RoleWords() {}

  public static String of(Role role, Words words) {
    return role.builtIn()
        ? words.text("role." + role.code())
        : role.labels().getOrDefault(words.language().code(), role.code());
  }
}

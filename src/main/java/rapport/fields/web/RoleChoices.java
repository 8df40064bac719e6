package rapport.fields.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Role;
import rapport.access.Roles;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** For whom a card can be laid out. */
@Component
class RoleChoices {
  private final Roles roles;

  RoleChoices(Roles roles) {
    this.roles = roles;
  }

  /** Everybody, whose code is empty, and each role. */
  List<Choice> of(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("layout.everybody"))),
            roles.all().stream().map(role -> new Choice(role.code(), name(role, ui))))
        .toList();
  }

  private static String name(Role role, Ui ui) {
    return role.builtIn()
        ? ui.t("role." + role.code())
        : role.labels().getOrDefault(ui.language().code(), role.code());
  }
}

package rapport.fields.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import rapport.access.Role;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** For whom a card can be laid out. */
final class RoleChoices {
  private RoleChoices() {}

  /** Everybody, whose code is empty, and each role. */
  static List<Choice> of(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("layout.everybody"))),
            Arrays.stream(Role.values())
                .map(role -> new Choice(role.code(), ui.t("role." + role.code()))))
        .toList();
  }
}

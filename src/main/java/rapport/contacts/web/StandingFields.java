package rapport.contacts.web;

import java.util.Arrays;
import java.util.List;
import rapport.contacts.ClientRole;
import rapport.contacts.ClientStage;
import rapport.contacts.DecisionRole;
import rapport.contacts.Importance;
import rapport.contacts.Standing;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** How a client stands with us, as the forms have it. */
public record StandingFields(String importance, String role, String stage) {
  static final StandingFields ORDINARY = of(Standing.ORDINARY);

  static StandingFields of(Standing standing) {
    return new StandingFields(
        standing.importance().code(),
        standing.role() == null ? "" : standing.role().code(),
        standing.stage() == null ? "" : standing.stage().code());
  }

  Standing standing() {
    Importance chosen = Typed.choice(importance, "importance", Importance::ofCode);
    return new Standing(
        chosen == null ? Importance.NORMAL : chosen,
        Typed.choice(role, "role", ClientRole::ofCode),
        Typed.choice(stage, "stage", ClientStage::ofCode));
  }

  public static List<Choice> importances(Ui ui) {
    return Arrays.stream(Importance.values())
        .map(one -> new Choice(one.code(), ui.t("importance." + one.code())))
        .toList();
  }

  public static List<Choice> roles(Ui ui) {
    return Arrays.stream(ClientRole.values())
        .map(one -> new Choice(one.code(), ui.t("client-role." + one.code())))
        .toList();
  }

  public static List<Choice> stages(Ui ui) {
    return Arrays.stream(ClientStage.values())
        .map(one -> new Choice(one.code(), ui.t("stage." + one.code())))
        .toList();
  }

  public static List<Choice> decisions(Ui ui) {
    return Arrays.stream(DecisionRole.values())
        .map(one -> new Choice(one.code(), ui.t("decision." + one.code())))
        .toList();
  }
}

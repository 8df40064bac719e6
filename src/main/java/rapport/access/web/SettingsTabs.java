package rapport.access.web;

import java.util.List;
import java.util.stream.Stream;
import rapport.access.Right;
import rapport.access.User;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The parts of the settings that are about people. */
final class SettingsTabs {
  private SettingsTabs() {}

  static List<Tab> of(User viewer, Ui ui) {
    Stream<Tab> tabs =
        Stream.of(tab("/settings", "settings.colleagues", ui), tab("/settings/teams", "teams", ui));
    Stream<Tab> more =
        viewer.may(Right.ADMINISTER)
            ? Stream.of(
                tab("/settings/roles", "roles", ui),
                tab("/settings/fields", "fields", ui),
                tab("/settings/sign-in", "signin.title", ui),
                tab("/settings/webhooks", "webhook.link", ui),
                tab("/settings/changes", "history.all", ui))
            : Stream.of();
    Stream<Tab> leads =
        viewer.may(Right.DISTRIBUTE_LEADS)
            ? Stream.of(tab("/settings/leads", "leads.settings", ui))
            : Stream.of();
    return Stream.of(tabs, leads, more).flatMap(part -> part).toList();
  }

  private static Tab tab(String path, String key, Ui ui) {
    boolean here = path.equals("/settings") ? ui.path().equals(path) : ui.path().startsWith(path);
    return new Tab(ui.t(key), path, here);
  }
}

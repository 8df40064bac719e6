package rapport.access.web;

import java.util.List;
import java.util.stream.Stream;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** The parts of the settings, the same above each of their pages. */
public final class SettingsTabs {
  private SettingsTabs() {}

  /** Those that whoever looks may open. */
  public static List<Tab> of(Ui ui) {
    Stream<Tab> tabs =
        Stream.of(tab("/settings", "settings.colleagues", ui), tab("/settings/teams", "teams", ui));
    Stream<Tab> more =
        ui.may("administer")
            ? Stream.of(
                tab("/settings/roles", "roles", ui),
                tab("/settings/fields", "fields", ui),
                tab("/settings/freshness", "freshness.title", ui),
                tab("/settings/working-time", "working.title", ui),
                tab("/settings/sign-in", "signin.title", ui),
                tab("/settings/rules", "rules.title", ui),
                tab("/settings/webhooks", "webhook.link", ui),
                tab("/settings/changes", "history.all", ui))
            : Stream.of();
    Stream<Tab> lists =
        ui.may("manage_fields") || ui.may("distribute_leads")
            ? Stream.of(tab("/settings/lists", "lists.title", ui))
            : Stream.of();
    Stream<Tab> leads =
        ui.may("distribute_leads")
            ? Stream.of(tab("/settings/leads", "leads.settings", ui))
            : Stream.of();
    return Stream.of(tabs, leads, lists, more).flatMap(part -> part).toList();
  }

  private static Tab tab(String path, String key, Ui ui) {
    boolean here =
        path.equals("/settings")
            ? ui.path().equals(path) || ui.path().startsWith("/settings/colleagues")
            : ui.path().startsWith(path);
    return new Tab(ui.t(key), path, here);
  }
}

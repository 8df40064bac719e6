package gg.jte.generated.ondemand.ui;
import rapport.platform.web.RailItem;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JterailGenerated {
	public static final String JTE_NAME = "ui/rail.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,3,3,3,3,3,3,3,3,4,4,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,10,10,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,19,19,19,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui) {
		jteOutput.writeContent("<nav class=\"rail\"");
		var __jte_html_attribute_0 = ui.t("frame.places");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <a class=\"logo rail-logo\" href=\"/\" aria-label=\"Rapport\">");
		gg.jte.generated.ondemand.ui.JtelogoGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("</a>\n  ");
		for (RailItem item : ui.rail()) {
			jteOutput.writeContent("\n    <a class=\"rail-item\"");
			var __jte_html_attribute_1 = item.path();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = item.letter().isEmpty() ? null : item.letter();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" data-go=\"");
				jteOutput.setContext("a", "data-go");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" data-prefetch");
			var __jte_html_attribute_3 = item.holds(ui.path()) ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = ui.t(item.key());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      ");
			int waiting = ui.waiting(item);
			jteOutput.writeContent("\n      ");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon(item.icon()));
			jteOutput.writeContent("<span class=\"rail-name\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t(item.key()));
			jteOutput.writeContent("</span>");
			if (waiting > 0) {
				jteOutput.writeContent("<span class=\"rail-count\"");
				var __jte_html_attribute_5 = ui.t("incoming.waiting");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("span", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(waiting > 99 ? "99+" : "" + waiting);
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("\n    </a>\n  ");
		}
		jteOutput.writeContent("\n  <span class=\"rail-gap\"></span>\n  <a class=\"rail-item rail-foot\" href=\"/settings\" data-go=\"s\"");
		var __jte_html_attribute_6 = ui.path().startsWith("/settings") ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = ui.t("rail.settings");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("a", "title");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("settings"));
		jteOutput.writeContent("<span class=\"rail-name\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("rail.settings"));
		jteOutput.writeContent("</span>\n  </a>\n  <button class=\"rail-item rail-foot rail-fold\" type=\"button\" data-fold");
		var __jte_html_attribute_8 = ui.railFolded() ? "true" : "false";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" aria-pressed=\"");
			jteOutput.setContext("button", "aria-pressed");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_9 = ui.t("rail.fold");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("button", "title");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.icon("layout-sidebar-left-collapse"));
		jteOutput.writeContent("<span class=\"rail-name\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("rail.fold"));
		jteOutput.writeContent("</span>\n  </button>\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}

package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Ui;
import rapport.platform.web.Viewer;
@SuppressWarnings("unchecked")
public final class JtemeGenerated {
	public static final String JTE_NAME = "ui/me.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,4,4,4,4,4,7,7,7,8,8,8,9,9,9,11,11,11,11,11,12,12,12,12,12,13,13,13,13,13,14,14,14,14,14,15,15,15,15,15,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,18,18,18,18,18,21,21,21,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Viewer viewer) {
		jteOutput.writeContent("<button class=\"me\" type=\"button\" popovertarget=\"me\"");
		var __jte_html_attribute_0 = ui.t("frame.me", viewer.name());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.ui.JteavatarGenerated.render(jteOutput, jteHtmlInterceptor, viewer.name(), "medium");
		jteOutput.writeContent("</button>\n<div class=\"menu me-menu\" id=\"me\" popover>\n  <div class=\"menu-head\">\n    <strong>");
		jteOutput.setContext("strong", null);
		jteOutput.writeUserContent(viewer.name());
		jteOutput.writeContent("</strong>\n    <span class=\"quiet\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(viewer.email());
		jteOutput.writeContent("</span>\n    <span class=\"quiet\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(viewer.role());
		jteOutput.writeContent("</span>\n  </div>\n  <div class=\"menu-group\"><span class=\"quiet\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("frame.language"));
		jteOutput.writeContent("</span>");
		gg.jte.generated.ondemand.ui.JtelanguagesGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("</div>\n  <div class=\"menu-group\"><span class=\"quiet\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("frame.theme"));
		jteOutput.writeContent("</span>");
		gg.jte.generated.ondemand.ui.JtethemesGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("</div>\n  <a class=\"menu-item\" href=\"/settings/profile\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("user"));
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("frame.profile"));
		jteOutput.writeContent("</a>\n  <a class=\"menu-item\" href=\"/settings\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("settings"));
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("rail.settings"));
		jteOutput.writeContent("</a>\n  <button class=\"menu-item\" type=\"button\" data-help>");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.icon("keyboard"));
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.t("keys.title"));
		jteOutput.writeContent("</button>\n  <form method=\"post\" action=\"/sign-out\">\n    <input type=\"hidden\"");
		var __jte_html_attribute_1 = ui.csrfName();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = ui.csrfToken();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <button class=\"menu-item\">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.icon("logout"));
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.t("frame.sign-out"));
		jteOutput.writeContent("</button>\n  </form>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Viewer viewer = (Viewer)params.get("viewer");
		render(jteOutput, jteHtmlInterceptor, ui, viewer);
	}
}

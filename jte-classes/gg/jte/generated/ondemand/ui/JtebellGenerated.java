package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtebellGenerated {
	public static final String JTE_NAME = "ui/bell.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui, int unread) {
		jteOutput.writeContent("<a class=\"btn-icon bell\" id=\"bell\" href=\"/notices\" hx-get=\"/notices\" hx-select=\"#bell\" hx-trigger=\"noticed from:body\" hx-swap=\"outerHTML\"");
		var __jte_html_attribute_0 = unread == 0 ? ui.t("notices.title") : ui.n("notices.unread", unread);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("a", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = unread == 0 ? ui.t("notices.title") : ui.n("notices.unread", unread);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("a", "title");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("bell"));
		if (unread > 0) {
			jteOutput.writeContent("<span class=\"bell-count\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(unread > 99 ? "99+" : "" + unread);
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		int unread = (int)params.get("unread");
		render(jteOutput, jteHtmlInterceptor, ui, unread);
	}
}

package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtecloseGenerated {
	public static final String JTE_NAME = "ui/close.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,0,0,0,0};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui) {
		jteOutput.writeContent("<button class=\"btn-icon\" type=\"button\" data-close");
		var __jte_html_attribute_0 = ui.t("act.close");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.icon("x"));
		jteOutput.writeContent("</button>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}

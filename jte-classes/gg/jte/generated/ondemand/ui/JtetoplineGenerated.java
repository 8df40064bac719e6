package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtetoplineGenerated {
	public static final String JTE_NAME = "ui/topline.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,4,4,4,4,4,4,6,6,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,10,10,11,11,12,12,13,13,14,14,15,15,15,16,16,18,18,18,0,0,0,0};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui) {
		jteOutput.writeContent("<header class=\"topline\">\n  <a class=\"logo topline-logo\" href=\"/\" aria-label=\"Rapport\">");
		gg.jte.generated.ondemand.ui.JtelogoGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("</a>\n  <a class=\"search\" href=\"/search\" data-palette>\n    ");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("search"));
		jteOutput.writeContent("<span class=\"search-hint\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("frame.search"));
		jteOutput.writeContent("</span><kbd>Ctrl K</kbd>\n  </a>\n  ");
		if (ui.viewer() == null || ui.may("log_interactions")) {
			jteOutput.writeContent("\n    <a class=\"btn btn-primary log\" href=\"/interactions/new\" data-dialog data-key=\"log\"");
			var __jte_html_attribute_0 = ui.t("frame.log.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      ");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("plus"));
			jteOutput.writeContent("<span class=\"log-name\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("frame.log"));
			jteOutput.writeContent("</span>\n    </a>\n  ");
		}
		jteOutput.writeContent("\n  ");
		if (ui.viewer() != null) {
			jteOutput.writeContent("\n    ");
			gg.jte.generated.ondemand.ui.JtebellGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.unread());
			jteOutput.writeContent("\n    ");
			gg.jte.generated.ondemand.ui.JtemeGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.viewer());
			jteOutput.writeContent("\n  ");
		} else {
			jteOutput.writeContent("\n    <a class=\"btn btn-ghost\" href=\"/sign-in\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("frame.sign-in"));
			jteOutput.writeContent("</a>\n  ");
		}
		jteOutput.writeContent("\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}

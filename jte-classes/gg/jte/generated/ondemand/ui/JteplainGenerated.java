package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteplainGenerated {
	public static final String JTE_NAME = "ui/plain.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,8,8,10,10,10,10,10,10,10,10,10,12,12,13,13,15,15,15,16,16,19,19,19,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String title, Content content) {
		jteOutput.writeContent("<!DOCTYPE html>\n<html");
		var __jte_html_attribute_0 = ui.language().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ui.theme().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-theme=\"");
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = ui.theme().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-bs-theme=\"");
			jteOutput.setContext("html", "data-bs-theme");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n  ");
		gg.jte.generated.ondemand.ui.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, ui, title);
		jteOutput.writeContent("\n</head>\n<body class=\"plain\"");
		var __jte_html_attribute_3 = ui.csrfHeaders();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" hx-headers=\"");
			jteOutput.setContext("body", "hx-headers");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <header class=\"plain-head\">\n    <a class=\"logo\" href=\"/\" aria-label=\"Rapport\">");
		gg.jte.generated.ondemand.ui.JtelogoGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("</a>\n    ");
		gg.jte.generated.ondemand.ui.JtelanguagesGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  </header>\n  <main class=\"plain-main\" id=\"main\">");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</main>\n  ");
		gg.jte.generated.ondemand.ui.JteoverlayGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, ui, title, content);
	}
}

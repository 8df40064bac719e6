package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "ui/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,8,8,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,12,12,13,13,14,14,14,15,15,16,16,17,17,20,20,20,2,3,4,4,4,4};
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
		jteOutput.writeContent("\n</head>\n<body");
		var __jte_html_attribute_3 = ui.railFolded() ? "frame frame-folded" : "frame";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("body", "class");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = ui.csrfHeaders();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" hx-headers=\"");
			jteOutput.setContext("body", "hx-headers");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("body", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("frame.skip"));
		jteOutput.writeContent("</a>\n  ");
		gg.jte.generated.ondemand.ui.JterailGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  ");
		gg.jte.generated.ondemand.ui.JtetoplineGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  <main class=\"main\" id=\"main\" tabindex=\"-1\">");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</main>\n  ");
		gg.jte.generated.ondemand.ui.JtepaletteGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  ");
		gg.jte.generated.ondemand.ui.JtehelpGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  ");
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

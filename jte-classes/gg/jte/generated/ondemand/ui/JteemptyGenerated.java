package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteemptyGenerated {
	public static final String JTE_NAME = "ui/empty.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,10,10,10,10,11,11,11,12,12,12,12,12,12,12,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,16,16,16,16,16,18,18,18,1,2,3,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String icon, String title, String text, String action, String href, boolean dialog, gg.jte.Content content) {
		jteOutput.writeContent("<div class=\"blank\">\n  <span class=\"blank-icon\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.icon(icon));
		jteOutput.writeContent("</span>\n  <p class=\"blank-title\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</p>\n  ");
		if (text != null) {
			jteOutput.writeContent("<p class=\"blank-text\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(text);
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n  ");
		if (action != null && href != null) {
			jteOutput.writeContent("\n    <a class=\"btn\"");
			var __jte_html_attribute_0 = href;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = dialog ? "true" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" data-dialog=\"");
				jteOutput.setContext("a", "data-dialog");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(action);
			jteOutput.writeContent("</a>\n  ");
		}
		jteOutput.writeContent("\n  ");
		if (content != null) {
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(content);
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String icon = (String)params.get("icon");
		String title = (String)params.get("title");
		String text = (String)params.getOrDefault("text", null);
		String action = (String)params.getOrDefault("action", null);
		String href = (String)params.getOrDefault("href", null);
		boolean dialog = (boolean)params.getOrDefault("dialog", false);
		gg.jte.Content content = (gg.jte.Content)params.getOrDefault("content", null);
		render(jteOutput, jteHtmlInterceptor, ui, icon, title, text, action, href, dialog, content);
	}
}

package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Methods;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtemethodGenerated {
	public static final String JTE_NAME = "ui/method.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String method, boolean named) {
		jteOutput.writeContent("<span class=\"method method-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(method);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = ui.t("method." + method);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("span", "title");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.icon(Methods.icon(method)));
		jteOutput.writeContent("<span");
		var __jte_html_attribute_1 = named ? "method-name" : "visually-hidden";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("method." + method));
		jteOutput.writeContent("</span></span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String method = (String)params.get("method");
		boolean named = (boolean)params.getOrDefault("named", false);
		render(jteOutput, jteHtmlInterceptor, ui, method, named);
	}
}

package gg.jte.generated.ondemand.ui;
import java.util.List;
import rapport.platform.web.Methods;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtemethodsGenerated {
	public static final String JTE_NAME = "ui/methods.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,8,8,8,8,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,13,13,13,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, String value, List<String> methods) {
		jteOutput.writeContent("<fieldset class=\"pick\">\n  <legend class=\"visually-hidden\">");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(ui.t("field.method"));
		jteOutput.writeContent("</legend>\n  ");
		for (String method : methods) {
			jteOutput.writeContent("\n    <label");
			var __jte_html_attribute_0 = ui.t("method." + method);
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("label", "title");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("label", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><input type=\"radio\"");
			var __jte_html_attribute_1 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" name=\"");
				jteOutput.setContext("input", "name");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = method;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = method.equals(value);
			if (__jte_html_attribute_3) {
			jteOutput.writeContent(" checked");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(ui.icon(Methods.icon(method)));
			jteOutput.writeContent("<span class=\"pick-name\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("method." + method));
			jteOutput.writeContent("</span></label>\n  ");
		}
		jteOutput.writeContent("\n</fieldset>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		String value = (String)params.getOrDefault("value", null);
		List<String> methods = (List<String>)params.getOrDefault("methods", rapport.platform.web.Methods.ALL);
		render(jteOutput, jteHtmlInterceptor, ui, name, value, methods);
	}
}

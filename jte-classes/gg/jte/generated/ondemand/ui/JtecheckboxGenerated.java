package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtecheckboxGenerated {
	public static final String JTE_NAME = "ui/checkbox.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,9,9,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,14,14,14,1,2,3,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, String label, boolean checked, String value, String hint, String error, String id) {
		var own = id != null ? id : name;
		jteOutput.writeContent("\n<div class=\"field\">\n  <label class=\"check\"><input class=\"form-check-input\" type=\"checkbox\"");
		var __jte_html_attribute_0 = own;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = checked;
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" checked");
		}
		var __jte_html_attribute_4 = error != null || hint != null ? own + "-note" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</span></label>\n  ");
		gg.jte.generated.ondemand.ui.JtenoteGenerated.render(jteOutput, jteHtmlInterceptor, ui, own, hint, error);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		boolean checked = (boolean)params.getOrDefault("checked", false);
		String value = (String)params.getOrDefault("value", "true");
		String hint = (String)params.getOrDefault("hint", null);
		String error = (String)params.getOrDefault("error", null);
		String id = (String)params.getOrDefault("id", null);
		render(jteOutput, jteHtmlInterceptor, ui, name, label, checked, value, hint, error, id);
	}
}

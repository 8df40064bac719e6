package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtetextareaGenerated {
	public static final String JTE_NAME = "ui/textarea.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,13,13,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,19,19,19,1,2,3,4,5,6,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, String label, String value, int rows, String hint, String error, boolean required, boolean autofocus, String placeholder, String id, boolean readonly) {
		var own = id != null ? id : name;
		jteOutput.writeContent("\n<div class=\"field\">\n  ");
		gg.jte.generated.ondemand.ui.JtelabelGenerated.render(jteOutput, jteHtmlInterceptor, ui, own, label, required);
		jteOutput.writeContent("\n  <textarea class=\"form-control ");
		jteOutput.setContext("textarea", "class");
		jteOutput.writeUserContent(error != null ? "is-invalid" : "");
		jteOutput.setContext("textarea", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = own;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("textarea", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("textarea", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = rows;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" rows=\"");
			jteOutput.setContext("textarea", "rows");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = required;
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" required");
		}
		var __jte_html_attribute_4 = autofocus;
		if (__jte_html_attribute_4) {
		jteOutput.writeContent(" autofocus");
		}
		var __jte_html_attribute_5 = readonly;
		if (__jte_html_attribute_5) {
		jteOutput.writeContent(" readonly");
		}
		var __jte_html_attribute_6 = placeholder;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" placeholder=\"");
			jteOutput.setContext("textarea", "placeholder");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = error != null ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("textarea", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_8 = error != null || hint != null ? own + "-note" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("textarea", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("textarea", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("textarea", null);
		jteOutput.writeUserContent(value);
		jteOutput.writeContent("</textarea>\n  ");
		gg.jte.generated.ondemand.ui.JtenoteGenerated.render(jteOutput, jteHtmlInterceptor, ui, own, hint, error);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String value = (String)params.getOrDefault("value", "");
		int rows = (int)params.getOrDefault("rows", 3);
		String hint = (String)params.getOrDefault("hint", null);
		String error = (String)params.getOrDefault("error", null);
		boolean required = (boolean)params.getOrDefault("required", false);
		boolean autofocus = (boolean)params.getOrDefault("autofocus", false);
		String placeholder = (String)params.getOrDefault("placeholder", null);
		String id = (String)params.getOrDefault("id", null);
		boolean readonly = (boolean)params.getOrDefault("readonly", false);
		render(jteOutput, jteHtmlInterceptor, ui, name, label, value, rows, hint, error, required, autofocus, placeholder, id, readonly);
	}
}

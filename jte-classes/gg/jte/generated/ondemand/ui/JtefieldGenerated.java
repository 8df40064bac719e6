package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtefieldGenerated {
	public static final String JTE_NAME = "ui/field.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,15,15,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,21,21,21,1,2,3,4,5,6,7,8,9,10,11,12,13,14,14,14,14};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, String label, String value, String type, String hint, String error, boolean required, boolean autofocus, String autocomplete, String placeholder, String id, boolean readonly, String inputmode) {
		var own = id != null ? id : name;
		jteOutput.writeContent("\n<div class=\"field\">\n  ");
		gg.jte.generated.ondemand.ui.JtelabelGenerated.render(jteOutput, jteHtmlInterceptor, ui, own, label, required);
		jteOutput.writeContent("\n  <input class=\"form-control ");
		jteOutput.setContext("input", "class");
		jteOutput.writeUserContent(error != null ? "is-invalid" : "");
		jteOutput.setContext("input", null);
		jteOutput.writeContent("\"");
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
		var __jte_html_attribute_2 = type;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" type=\"");
			jteOutput.setContext("input", "type");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = required;
		if (__jte_html_attribute_4) {
		jteOutput.writeContent(" required");
		}
		var __jte_html_attribute_5 = autofocus;
		if (__jte_html_attribute_5) {
		jteOutput.writeContent(" autofocus");
		}
		var __jte_html_attribute_6 = readonly;
		if (__jte_html_attribute_6) {
		jteOutput.writeContent(" readonly");
		}
		var __jte_html_attribute_7 = autocomplete;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" autocomplete=\"");
			jteOutput.setContext("input", "autocomplete");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_8 = inputmode;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" inputmode=\"");
			jteOutput.setContext("input", "inputmode");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_9 = placeholder;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" placeholder=\"");
			jteOutput.setContext("input", "placeholder");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_10 = error != null ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("input", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_10);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_11 = error != null || hint != null ? own + "-note" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_11);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		gg.jte.generated.ondemand.ui.JtenoteGenerated.render(jteOutput, jteHtmlInterceptor, ui, own, hint, error);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String value = (String)params.getOrDefault("value", null);
		String type = (String)params.getOrDefault("type", "text");
		String hint = (String)params.getOrDefault("hint", null);
		String error = (String)params.getOrDefault("error", null);
		boolean required = (boolean)params.getOrDefault("required", false);
		boolean autofocus = (boolean)params.getOrDefault("autofocus", false);
		String autocomplete = (String)params.getOrDefault("autocomplete", null);
		String placeholder = (String)params.getOrDefault("placeholder", null);
		String id = (String)params.getOrDefault("id", null);
		boolean readonly = (boolean)params.getOrDefault("readonly", false);
		String inputmode = (String)params.getOrDefault("inputmode", null);
		render(jteOutput, jteHtmlInterceptor, ui, name, label, value, type, hint, error, required, autofocus, autocomplete, placeholder, id, readonly, inputmode);
	}
}

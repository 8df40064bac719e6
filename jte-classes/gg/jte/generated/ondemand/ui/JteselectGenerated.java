package gg.jte.generated.ondemand.ui;
import java.util.List;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteselectGenerated {
	public static final String JTE_NAME = "ui/select.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,13,13,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,22,22,24,24,24,3,4,5,6,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, String label, List<Choice> choices, String value, String empty, String hint, String error, boolean required, String id) {
		var own = id != null ? id : name;
		jteOutput.writeContent("\n<div class=\"field\">\n  ");
		gg.jte.generated.ondemand.ui.JtelabelGenerated.render(jteOutput, jteHtmlInterceptor, ui, own, label, required);
		jteOutput.writeContent("\n  <select class=\"form-select ");
		jteOutput.setContext("select", "class");
		jteOutput.writeUserContent(error != null ? "is-invalid" : "");
		jteOutput.setContext("select", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = own;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("select", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("select", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = required;
		if (__jte_html_attribute_2) {
		jteOutput.writeContent(" required");
		}
		var __jte_html_attribute_3 = error != null ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("select", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = error != null || hint != null ? own + "-note" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("select", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		if (empty != null) {
			jteOutput.writeContent("<option value=\"\">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(empty);
			jteOutput.writeContent("</option>");
		}
		jteOutput.writeContent("\n    ");
		for (Choice choice : choices) {
			jteOutput.writeContent("\n      <option");
			var __jte_html_attribute_5 = choice.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_6 = choice.value().equals(value);
			if (__jte_html_attribute_6) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(choice.label());
			jteOutput.writeContent("</option>\n    ");
		}
		jteOutput.writeContent("\n  </select>\n  ");
		gg.jte.generated.ondemand.ui.JtenoteGenerated.render(jteOutput, jteHtmlInterceptor, ui, own, hint, error);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		List<Choice> choices = (List<Choice>)params.get("choices");
		String value = (String)params.getOrDefault("value", null);
		String empty = (String)params.getOrDefault("empty", null);
		String hint = (String)params.getOrDefault("hint", null);
		String error = (String)params.getOrDefault("error", null);
		boolean required = (boolean)params.getOrDefault("required", false);
		String id = (String)params.getOrDefault("id", null);
		render(jteOutput, jteHtmlInterceptor, ui, name, label, choices, value, empty, hint, error, required, id);
	}
}

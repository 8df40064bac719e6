package gg.jte.generated.ondemand.interactions;
import java.util.List;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtewhenGenerated {
	public static final String JTE_NAME = "interactions/when.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,18,18,20,20,20,3,4,5,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String id, String name, String value, List<Choice> proposals, String error, boolean autofocus, String planning) {
		jteOutput.writeContent("<div class=\"pick ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(planning);
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\">");
		for (Choice proposal : proposals) {
			jteOutput.writeContent("<button class=\"btn btn-small\" type=\"button\"");
			var __jte_html_attribute_0 = "#" + id;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" data-set=\"");
				jteOutput.setContext("button", "data-set");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = proposal.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" data-value=\"");
				jteOutput.setContext("button", "data-value");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(proposal.label());
			jteOutput.writeContent("</button>");
		}
		jteOutput.writeContent("</div>\n<div class=\"form-pair\">\n  <div class=\"field ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(planning);
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\" data-said-field hidden>\n    ");
		gg.jte.generated.ondemand.ui.JtelabelGenerated.render(jteOutput, jteHtmlInterceptor, ui, id + "-said", ui.t("when.said"), false);
		jteOutput.writeContent("\n    <input class=\"form-control\" id=\"");
		jteOutput.setContext("input", "id");
		jteOutput.writeUserContent(id);
		jteOutput.setContext("input", null);
		jteOutput.writeContent("-said\" name=\"");
		jteOutput.setContext("input", "name");
		jteOutput.writeUserContent(name);
		jteOutput.setContext("input", null);
		jteOutput.writeContent("Said\" type=\"text\" maxlength=\"100\" autocomplete=\"off\"");
		var __jte_html_attribute_2 = autofocus;
		if (__jte_html_attribute_2) {
		jteOutput.writeContent(" autofocus");
		}
		var __jte_html_attribute_3 = ui.t("when.said.hint");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" placeholder=\"");
			jteOutput.setContext("input", "placeholder");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = "#" + id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" data-said=\"");
			jteOutput.setContext("input", "data-said");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" aria-describedby=\"");
		jteOutput.setContext("input", "aria-describedby");
		jteOutput.writeUserContent(id);
		jteOutput.setContext("input", null);
		jteOutput.writeContent("-said-note\">\n    <p class=\"quiet\" id=\"");
		jteOutput.setContext("p", "id");
		jteOutput.writeUserContent(id);
		jteOutput.setContext("p", null);
		jteOutput.writeContent("-said-note\" role=\"status\"");
		var __jte_html_attribute_5 = ui.t("when.unheard");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" data-unheard=\"");
			jteOutput.setContext("p", "data-unheard");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></p>\n  </div>\n  ");
		gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, name, ui.t("composer.at"), value, "datetime-local", null, error, false, false, null, null, id, false, null);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String id = (String)params.get("id");
		String name = (String)params.get("name");
		String value = (String)params.get("value");
		List<Choice> proposals = (List<Choice>)params.get("proposals");
		String error = (String)params.getOrDefault("error", null);
		boolean autofocus = (boolean)params.getOrDefault("autofocus", false);
		String planning = (String)params.getOrDefault("planning", "");
		render(jteOutput, jteHtmlInterceptor, ui, id, name, value, proposals, error, autofocus, planning);
	}
}

package gg.jte.generated.ondemand.fields;
import rapport.fields.web.Fact;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtefactGenerated {
	public static final String JTE_NAME = "fields/fact.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,4,4,4,5,5,5,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,10,10,10,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Fact fact) {
		jteOutput.writeContent("<div class=\"fact\"");
		var __jte_html_attribute_0 = fact.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("div", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <dt>");
		jteOutput.setContext("dt", null);
		jteOutput.writeUserContent(fact.field().name(ui.words()));
		jteOutput.writeContent("</dt>\n  <dd><span class=\"fact-value\">");
		if (fact.isEmpty()) {
			jteOutput.writeContent("<span class=\"quiet\">—</span>");
		} else {
			gg.jte.generated.ondemand.fields.JtevalueGenerated.render(jteOutput, jteHtmlInterceptor, ui, fact);
		}
		jteOutput.writeContent("</span>\n    ");
		if (fact.editable()) {
			jteOutput.writeContent("<button class=\"btn-icon fact-edit\" type=\"button\" hx-get=\"");
			jteOutput.setContext("button", "hx-get");
			jteOutput.writeUserContent(fact.path());
			jteOutput.setContext("button", null);
			jteOutput.writeContent("/edit\" hx-target=\"closest .fact\" hx-swap=\"outerHTML\"");
			var __jte_html_attribute_1 = ui.t("fields.fact.edit", fact.field().name(ui.words()));
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("button", "title");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = ui.t("fields.fact.edit", fact.field().name(ui.words()));
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("button", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.icon("pencil"));
			jteOutput.writeContent("</button>");
		}
		jteOutput.writeContent("\n  </dd>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Fact fact = (Fact)params.get("fact");
		render(jteOutput, jteHtmlInterceptor, ui, fact);
	}
}

package gg.jte.generated.ondemand.leads;
import java.util.List;
import rapport.leads.Lead;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtewaitingGenerated {
	public static final String JTE_NAME = "leads/waiting.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,8,8,8,8,10,10,11,11,11,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, List<Lead> leads) {
		if (!leads.isEmpty()) {
			jteOutput.writeContent("\n  <section class=\"card news\"");
			var __jte_html_attribute_0 = ui.t("leads.waiting");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("section", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("section", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    <div class=\"card-head\"><h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(ui.t("leads.waiting"));
			jteOutput.writeContent("</h2><a class=\"quiet\" href=\"/leads?sort=-arrived\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("leads.all"));
			jteOutput.writeContent("</a></div>\n    <div class=\"card-pad stack-tight\">");
			for (Lead lead : leads) {
				gg.jte.generated.ondemand.leads.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, ui, lead, true);
			}
			jteOutput.writeContent("</div>\n  </section>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		List<Lead> leads = (List<Lead>)params.get("leads");
		render(jteOutput, jteHtmlInterceptor, ui, leads);
	}
}

package gg.jte.generated.ondemand.leads;
import rapport.leads.Lead;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtelineGenerated {
	public static final String JTE_NAME = "leads/line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,11,11,11,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Lead lead, boolean named) {
		var wants = lead.wants().length() > 80 ? lead.wants().substring(0, 80) + "…" : lead.wants();
		jteOutput.writeContent("\n<div class=\"promise ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(lead.isLate(ui.now()) ? "promise-late" : "");
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\" data-row>\n  <p><a href=\"/leads/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(lead.id().toString());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\"><b>");
		if (named) {
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(lead.contact());
		} else if (!wants.isEmpty()) {
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(wants);
		} else {
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(ui.t("lead-channel." + lead.channel().code()));
		}
		jteOutput.writeContent("</b></a> ");
		gg.jte.generated.ondemand.ui.JtebadgeGenerated.render(jteOutput, jteHtmlInterceptor, ui.t("lead-state." + lead.state().code()), "neutral");
		jteOutput.writeContent("</p>\n  ");
		if (named && !wants.isEmpty()) {
			jteOutput.writeContent("<p>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(wants);
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n  <p");
		var __jte_html_attribute_0 = lead.isLate(ui.now()) ? "late" : "quiet";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("p", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		if (lead.isWaiting() && lead.due() != null) {
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(ui.t(lead.isLate(ui.now()) ? "lead.late" : "lead.due"));
			jteOutput.writeContent(": ");
			gg.jte.generated.ondemand.ui.JtetimeGenerated.render(jteOutput, jteHtmlInterceptor, ui, lead.due(), false);
		} else {
			gg.jte.generated.ondemand.ui.JtetimeGenerated.render(jteOutput, jteHtmlInterceptor, ui, lead.arrivedAt(), false);
		}
		jteOutput.writeContent("</p>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Lead lead = (Lead)params.get("lead");
		boolean named = (boolean)params.get("named");
		render(jteOutput, jteHtmlInterceptor, ui, lead, named);
	}
}

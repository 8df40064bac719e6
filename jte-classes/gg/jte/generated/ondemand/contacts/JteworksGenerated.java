package gg.jte.generated.ondemand.contacts;
import rapport.contacts.Contact;
import rapport.contacts.Employment;
import rapport.contacts.web.CardFreshness;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteworksGenerated {
	public static final String JTE_NAME = "contacts/works.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,8,8,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,19,19,20,20,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,22,22,23,23,25,25,25,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Contact contact, CardFreshness freshness, boolean mayChange) {
		String card = "/contacts/" + contact.id();
		jteOutput.writeContent("\n<div class=\"works\"");
		var __jte_html_attribute_0 = ui.t("employment.title");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		for (Employment work : contact.employments()) {
			jteOutput.writeContent("\n    <div class=\"work ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(work.isCurrent() ? "" : "past");
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\">\n      <p><a href=\"/companies/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(work.companyId().toString());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(work.companyName());
			jteOutput.writeContent("</a>");
			if (work.main()) {
				jteOutput.writeContent(" <span class=\"quiet\">· ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(ui.t("employment.main"));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("\n        ");
			if (mayChange) {
				jteOutput.writeContent("<a class=\"btn-icon work-edit\" href=\"/employments/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(work.id().toString());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/edit\" data-dialog");
				var __jte_html_attribute_1 = ui.t("employment.edit");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("a", "title");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = ui.t("employment.edit");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("a", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.icon("pencil"));
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("</p>\n      ");
			if (!work.position().isEmpty()) {
				jteOutput.writeContent("<p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(work.position());
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n      ");
			if (work.decisionRole() != null && work.isCurrent()) {
				jteOutput.writeContent("<p>");
				gg.jte.generated.ondemand.ui.JtebadgeGenerated.render(jteOutput, jteHtmlInterceptor, ui.t("decision." + work.decisionRole().code()), work.decisionRole().code().equals("decides") ? "accent" : "neutral");
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n      ");
			if (work.from() != null || work.to() != null) {
				jteOutput.writeContent("<p class=\"quiet\">");
				if (work.from() != null) {
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("employment.since", ui.moments().date(work.from())));
				}
				jteOutput.writeContent(" ");
				if (work.to() != null) {
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("point.until", ui.moments().date(work.to())));
				}
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n      ");
			gg.jte.generated.ondemand.contacts.JtestaleGenerated.render(jteOutput, jteHtmlInterceptor, ui, freshness.at(work.id()), card, mayChange);
			jteOutput.writeContent("\n    </div>\n  ");
		}
		jteOutput.writeContent("\n  ");
		if (mayChange) {
			jteOutput.writeContent("\n    <div class=\"acts\"><a class=\"btn btn-small\" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(card);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/employer-change\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("arrows-exchange"));
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("employer-change.title"));
			jteOutput.writeContent("</a>\n      <a class=\"btn btn-small\" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(card);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/employments/new\" data-dialog>");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("plus"));
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("employment.add"));
			jteOutput.writeContent("</a></div>\n  ");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Contact contact = (Contact)params.get("contact");
		CardFreshness freshness = (CardFreshness)params.get("freshness");
		boolean mayChange = (boolean)params.get("mayChange");
		render(jteOutput, jteHtmlInterceptor, ui, contact, freshness, mayChange);
	}
}

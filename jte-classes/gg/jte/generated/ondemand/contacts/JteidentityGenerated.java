package gg.jte.generated.ondemand.contacts;
import rapport.contacts.Contact;
import rapport.contacts.Importance;
import rapport.contacts.Stale;
import rapport.contacts.web.CardFreshness;
import rapport.fields.web.Facts;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteidentityGenerated {
	public static final String JTE_NAME = "contacts/identity.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,11,11,12,12,13,13,13,13,13,13,13,13,13,14,14,15,15,15,16,16,16,16,17,17,17,17,18,18,18,18,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,25,25,26,26,27,27,28,28,29,29,29,29,29,29,29,29,29,29,29,29,29,31,31,31,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Contact contact, CardFreshness freshness, boolean mayChange, Facts facts) {
		String card = "/contacts/" + contact.id();
		jteOutput.writeContent("\n");
		Stale name = freshness.at("name");
		jteOutput.writeContent("\n<section class=\"card card-pad identity\" id=\"identity\"");
		var __jte_html_attribute_0 = card;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" hx-get=\"");
			jteOutput.setContext("section", "hx-get");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" hx-select=\"#identity\" hx-trigger=\"refreshed from:body\" hx-sync=\"this:replace\" hx-swap=\"outerHTML\" hx-disinherit=\"*\">\n  <div class=\"identity-head\">");
		gg.jte.generated.ondemand.ui.JteavatarGenerated.render(jteOutput, jteHtmlInterceptor, contact.name().brief(), "large");
		jteOutput.writeContent("\n    <div class=\"identity-name\"><h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(contact.name().full());
		jteOutput.writeContent("</h1>\n      <p class=\"row-flow\">");
		if (contact.standing().importance() != Importance.NORMAL) {
			gg.jte.generated.ondemand.ui.JtebadgeGenerated.render(jteOutput, jteHtmlInterceptor, ui.t("importance." + contact.standing().importance().code()), contact.standing().importance() == Importance.HIGH ? "accent" : "neutral");
		}
		jteOutput.writeContent("\n        ");
		if (contact.standing().role() != null) {
			gg.jte.generated.ondemand.ui.JtebadgeGenerated.render(jteOutput, jteHtmlInterceptor, ui.t("client-role." + contact.standing().roleCode()), "neutral");
		}
		jteOutput.writeContent("\n        ");
		if (contact.standing().stage() != null) {
			gg.jte.generated.ondemand.ui.JtebadgeGenerated.render(jteOutput, jteHtmlInterceptor, ui.t("stage." + contact.standing().stageCode()), "neutral");
		}
		jteOutput.writeContent("</p>\n      ");
		if (name != null) {
			jteOutput.writeContent("\n        ");
			gg.jte.generated.ondemand.contacts.JtestaleGenerated.render(jteOutput, jteHtmlInterceptor, ui, name, card, mayChange);
			jteOutput.writeContent("\n        ");
			if (mayChange && name.doubt().equals("case")) {
				jteOutput.writeContent("<form method=\"post\" action=\"");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(card);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/tidy-name\" hx-post=\"");
				jteOutput.setContext("form", "hx-post");
				jteOutput.writeUserContent(card);
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/tidy-name\" hx-swap=\"none\">");
				gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
				jteOutput.writeContent("<button class=\"btn btn-small\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(ui.t("fresh.name.tidy", rapport.kernel.NameDoubt.proposal(contact.name()).full()));
				jteOutput.writeContent("</button></form>");
			}
			jteOutput.writeContent("\n      ");
		}
		jteOutput.writeContent("\n    </div>\n  </div>\n  ");
		gg.jte.generated.ondemand.contacts.JteworksGenerated.render(jteOutput, jteHtmlInterceptor, ui, contact, freshness, mayChange);
		jteOutput.writeContent("\n  ");
		gg.jte.generated.ondemand.contacts.JtereachGenerated.render(jteOutput, jteHtmlInterceptor, ui, contact.points(), freshness, mayChange, card);
		jteOutput.writeContent("\n  ");
		gg.jte.generated.ondemand.contacts.JteconfirmallGenerated.render(jteOutput, jteHtmlInterceptor, ui, freshness, card, mayChange);
		jteOutput.writeContent("\n  ");
		gg.jte.generated.ondemand.fields.JtefactsGenerated.render(jteOutput, jteHtmlInterceptor, ui, facts);
		jteOutput.writeContent("\n  ");
		if (mayChange) {
			jteOutput.writeContent("<a class=\"btn\" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(card);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/edit\" data-key=\"edit\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("pencil"));
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("act.edit"));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Contact contact = (Contact)params.get("contact");
		CardFreshness freshness = (CardFreshness)params.get("freshness");
		boolean mayChange = (boolean)params.get("mayChange");
		Facts facts = (Facts)params.get("facts");
		render(jteOutput, jteHtmlInterceptor, ui, contact, freshness, mayChange, facts);
	}
}

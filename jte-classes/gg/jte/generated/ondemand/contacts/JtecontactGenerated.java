package gg.jte.generated.ondemand.contacts;
import gg.jte.Content;
import rapport.contacts.Contact;
import rapport.contacts.PointKind;
import rapport.contacts.web.CardFreshness;
import rapport.contacts.web.Panels;
import rapport.fields.web.Facts;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtecontactGenerated {
	public static final String JTE_NAME = "contacts/contact.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,13,13,13,15,15,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,21,21,21,21,21,23,23,23,23,23,25,25,25,26,26,26,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Contact contact, CardFreshness freshness, Panels.Shown panels, boolean mayChange, Facts facts) {
		gg.jte.generated.ondemand.ui.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, ui, contact.name().brief(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <div class=\"columns card-columns\">\n    <aside class=\"stack\">");
				gg.jte.generated.ondemand.contacts.JteidentityGenerated.render(jteOutput, jteHtmlInterceptor, ui, contact, freshness, mayChange, facts);
				jteOutput.writeContent("</aside>\n    <div class=\"stack card-middle\">\n      <div class=\"sticky-acts only-phone\">\n        ");
				if (contact.firstPoint(PointKind.PHONE).map(p -> p.link()).filter(l -> !l.isEmpty()).isPresent()) {
					jteOutput.writeContent("<a class=\"btn\"");
					var __jte_html_attribute_0 = contact.firstPoint(PointKind.PHONE).get().link();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.icon("phone"));
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.t("act.call"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n        ");
				if (contact.firstPoint(PointKind.EMAIL).map(p -> p.link()).filter(l -> !l.isEmpty()).isPresent()) {
					jteOutput.writeContent("<a class=\"btn\"");
					var __jte_html_attribute_1 = contact.firstPoint(PointKind.EMAIL).get().link();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.icon("mail"));
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.t("act.write"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n      </div>\n      ");
				for (Content panel : panels.middle()) {
					jteOutput.setContext("div", null);
					jteOutput.writeUserContent(panel);
				}
				jteOutput.writeContent("\n    </div>\n    <aside class=\"stack card-right\">");
				for (Content panel : panels.right()) {
					jteOutput.setContext("aside", null);
					jteOutput.writeUserContent(panel);
				}
				jteOutput.writeContent("</aside>\n  </div>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Contact contact = (Contact)params.get("contact");
		CardFreshness freshness = (CardFreshness)params.get("freshness");
		Panels.Shown panels = (Panels.Shown)params.get("panels");
		boolean mayChange = (boolean)params.get("mayChange");
		Facts facts = (Facts)params.get("facts");
		render(jteOutput, jteHtmlInterceptor, ui, contact, freshness, panels, mayChange, facts);
	}
}

package gg.jte.generated.ondemand.contacts;
import rapport.contacts.web.CardFreshness;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteconfirmallGenerated {
	public static final String JTE_NAME = "contacts/confirmall.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,9,9,9,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, CardFreshness freshness, String card, boolean mayChange) {
		if (mayChange && freshness.stale().size() > 1) {
			jteOutput.writeContent("\n  <form method=\"post\" action=\"");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(card);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/confirmations\" hx-post=\"");
			jteOutput.setContext("form", "hx-post");
			jteOutput.writeUserContent(card);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/confirmations\" hx-swap=\"none\">");
			gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
			jteOutput.writeContent("<button class=\"btn btn-small\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.icon("checks"));
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.t("fresh.confirm.all"));
			jteOutput.writeContent("</button></form>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		CardFreshness freshness = (CardFreshness)params.get("freshness");
		String card = (String)params.get("card");
		boolean mayChange = (boolean)params.get("mayChange");
		render(jteOutput, jteHtmlInterceptor, ui, freshness, card, mayChange);
	}
}

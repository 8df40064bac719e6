package gg.jte.generated.ondemand.contacts;
import rapport.contacts.Stale;
import rapport.contacts.web.CardFreshness;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtestaleGenerated {
	public static final String JTE_NAME = "contacts/stale.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,8,8,8,8,8,8,8,8,9,9,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,14,14,15,15,15,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Stale stale, String card, boolean mayChange) {
		if (stale != null) {
			jteOutput.writeContent("\n  <form class=\"stale\" method=\"post\" action=\"");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(card);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/confirmations\" hx-post=\"");
			jteOutput.setContext("form", "hx-post");
			jteOutput.writeUserContent(card);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/confirmations\" hx-swap=\"none\">\n    ");
			gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
			jteOutput.writeContent("\n    <input type=\"hidden\" name=\"what\"");
			var __jte_html_attribute_0 = stale.what();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    ");
			if (stale.reason() != Stale.Reason.DOUBTFUL || stale.kind().equals("name")) {
				jteOutput.writeContent("<span class=\"soon\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(CardFreshness.words(stale, ui));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("\n    ");
			if (mayChange) {
				jteOutput.writeContent("<button class=\"btn-icon\"");
				var __jte_html_attribute_1 = ui.t("fresh.confirm.title");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("button", "title");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("button", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("button", "aria-label");
				jteOutput.writeUserContent(ui.t("fresh.confirm"));
				jteOutput.setContext("button", null);
				jteOutput.writeContent(": ");
				jteOutput.setContext("button", "aria-label");
				jteOutput.writeUserContent(CardFreshness.words(stale, ui));
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(ui.icon("check"));
				jteOutput.writeContent("</button>");
			}
			jteOutput.writeContent("\n  </form>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Stale stale = (Stale)params.get("stale");
		String card = (String)params.get("card");
		boolean mayChange = (boolean)params.get("mayChange");
		render(jteOutput, jteHtmlInterceptor, ui, stale, card, mayChange);
	}
}

package gg.jte.generated.ondemand.interactions;
import rapport.contacts.ClientName;
import rapport.interactions.web.ComposerView;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtewhoGenerated {
	public static final String JTE_NAME = "interactions/who.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,6,8,8,8,8,9,9,9,9,11,11,11,11,11,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,16,16,18,18,18,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, ComposerView view) {
		jteOutput.writeContent("<fieldset class=\"field who\" data-who>\n  <legend class=\"field-label\">");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(ui.t("composer.who"));
		jteOutput.writeContent("</legend>\n  <div class=\"pick who-chosen\">\n    ");
		for (ClientName person : view.chosen()) {
			gg.jte.generated.ondemand.interactions.JtepersonGenerated.render(jteOutput, jteHtmlInterceptor, person, true);
		}
		jteOutput.writeContent("\n    ");
		for (ClientName person : view.suggested()) {
			gg.jte.generated.ondemand.interactions.JtepersonGenerated.render(jteOutput, jteHtmlInterceptor, person, false);
		}
		jteOutput.writeContent("\n  </div>\n  <details class=\"who-more\"");
		var __jte_html_attribute_0 = view.choosing();
		if (__jte_html_attribute_0) {
		jteOutput.writeContent(" open");
		}
		jteOutput.writeContent(">\n    <summary class=\"quiet\">");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(view.choosing() ? ui.t("composer.find") : ui.t("composer.others"));
		jteOutput.writeContent("</summary>\n    <input class=\"form-control\" type=\"search\" name=\"who\" autocomplete=\"off\"");
		var __jte_html_attribute_1 = ui.t("contacts.find");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" placeholder=\"");
			jteOutput.setContext("input", "placeholder");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = ui.t("contacts.find");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("input", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = "dialog".equals(view.place()) && view.choosing();
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" autofocus");
		}
		jteOutput.writeContent(" hx-get=\"/interactions/people\" hx-params=\"who\" hx-trigger=\"input changed delay:120ms\" hx-target=\"next .who-found\" hx-swap=\"innerHTML\" hx-sync=\"this:replace\">\n    <div class=\"pick who-found\" aria-live=\"polite\"></div>\n  </details>\n  ");
		gg.jte.generated.ondemand.ui.JtenoteGenerated.render(jteOutput, jteHtmlInterceptor, ui, view.id("who"), null, view.complaints().at("contactIds"));
		jteOutput.writeContent("\n</fieldset>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		ComposerView view = (ComposerView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

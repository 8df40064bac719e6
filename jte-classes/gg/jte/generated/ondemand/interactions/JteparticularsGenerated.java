package gg.jte.generated.ondemand.interactions;
import rapport.interactions.web.ComposerView;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteparticularsGenerated {
	public static final String JTE_NAME = "interactions/particulars.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,5,5,5,6,6,6,6,6,6,7,7,9,9,10,10,10,10,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,16,16,19,19,19,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, ComposerView view) {
		boolean wrong = view.complaints().at("at") != null || view.complaints().at("minutes") != null || view.complaints().at("place") != null;
		jteOutput.writeContent("\n<details class=\"particulars\"");
		var __jte_html_attribute_0 = wrong || view.form().isPlanned() || !view.form().at().isEmpty();
		if (__jte_html_attribute_0) {
		jteOutput.writeContent(" open");
		}
		jteOutput.writeContent(">\n  <summary class=\"quiet\"><span class=\"when-done\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("composer.more"));
		jteOutput.writeContent("</span><span class=\"when-planned\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("composer.when.planned"));
		jteOutput.writeContent("</span></summary>\n  ");
		gg.jte.generated.ondemand.interactions.JtewhenGenerated.render(jteOutput, jteHtmlInterceptor, ui, view.id("at"), "at", view.form().at(), view.proposals(), view.complaints().at("at"), false, "when-planned");
		jteOutput.writeContent("\n  <div class=\"form-pair\">\n    ");
		gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "minutes", ui.t("composer.minutes"), view.form().minutes(), "number", null, view.complaints().at("minutes") != null ? view.complaints().at("minutes") : view.complaints().at("durationSeconds"), false, false, null, null, view.id("minutes"), false, null);
		jteOutput.writeContent("\n    ");
		if (view.may().writes("place")) {
			gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "place", ui.t("composer.place"), view.form().place(), "text", null, view.complaints().at("place"), false, false, null, null, view.id("place"), false, null);
		}
		jteOutput.writeContent("\n  </div>\n  <div class=\"form-pair\">\n    <div class=\"field\"><span class=\"field-label\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("composer.initiative"));
		jteOutput.writeContent("</span>\n      <div class=\"choices\"><label class=\"choice\"><input type=\"radio\" name=\"direction\" value=\"outbound\"");
		var __jte_html_attribute_1 = !"inbound".equals(view.form().direction());
		if (__jte_html_attribute_1) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(ui.t("composer.ours"));
		jteOutput.writeContent("</label><label class=\"choice\"><input type=\"radio\" name=\"direction\" value=\"inbound\"");
		var __jte_html_attribute_2 = "inbound".equals(view.form().direction());
		if (__jte_html_attribute_2) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(ui.t("composer.theirs"));
		jteOutput.writeContent("</label></div>\n    </div>\n    <div class=\"when-planned\">");
		gg.jte.generated.ondemand.ui.JtecheckboxGenerated.render(jteOutput, jteHtmlInterceptor, ui, "urgent", ui.t("composer.urgent"), view.form().urgent(), "true", null, null, view.id("urgent"));
		jteOutput.writeContent("</div>\n  </div>\n</details>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		ComposerView view = (ComposerView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

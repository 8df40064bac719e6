package gg.jte.generated.ondemand.interactions;
import java.util.List;
import rapport.interactions.web.TouchForm;
import rapport.interactions.web.TouchRights;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Methods;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtefollowingGenerated {
	public static final String JTE_NAME = "interactions/following.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,18,18,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,22,22,26,26,29,29,29,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, TouchForm form, List<Choice> proposals, Complaints complaints, TouchRights may, String prefix) {
		jteOutput.writeContent("<fieldset class=\"following\">\n  <legend class=\"field-label\">");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(ui.t("next.title"));
		jteOutput.writeContent("</legend>\n  <div class=\"choices\"><label class=\"choice\"><input type=\"radio\" name=\"next\" value=\"plan\"");
		var __jte_html_attribute_0 = "plan".equals(form.next());
		if (__jte_html_attribute_0) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(ui.t("next.plan"));
		jteOutput.writeContent("</label><label class=\"choice\"><input type=\"radio\" name=\"next\" value=\"none\"");
		var __jte_html_attribute_1 = "none".equals(form.next());
		if (__jte_html_attribute_1) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(ui.t("next.none"));
		jteOutput.writeContent("</label></div>\n  ");
		if (complaints.at("next") != null) {
			jteOutput.writeContent("<p class=\"field-error\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(ui.icon("alert-triangle"));
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(complaints.at("next"));
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n  <div class=\"next-plan stack-tight\">\n    ");
		gg.jte.generated.ondemand.interactions.JtewhenGenerated.render(jteOutput, jteHtmlInterceptor, ui, prefix + "-nextAt", "nextAt", form.nextAt(), proposals, complaints.at("nextAt"), false, "");
		jteOutput.writeContent("\n    <div class=\"form-pair\">\n      <div class=\"field\"><label class=\"field-label\" for=\"");
		jteOutput.setContext("label", "for");
		jteOutput.writeUserContent(prefix);
		jteOutput.setContext("label", null);
		jteOutput.writeContent("-nextMethod\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(ui.t("field.method"));
		jteOutput.writeContent("</label>\n        <select class=\"form-select\" id=\"");
		jteOutput.setContext("select", "id");
		jteOutput.writeUserContent(prefix);
		jteOutput.setContext("select", null);
		jteOutput.writeContent("-nextMethod\" name=\"nextMethod\">");
		for (String method : Methods.ALL) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_2 = method;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = method.equals(form.nextMethod());
			if (__jte_html_attribute_3) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(ui.t("method." + method));
			jteOutput.writeContent("</option>");
		}
		jteOutput.writeContent("</select></div>\n    ");
		if (may.writes("subject")) {
			gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "nextSubject", ui.t("next.subject"), form.nextSubject(), "text", null, null, false, false, "off", ui.t("next.subject.hint"), prefix + "-nextSubject", false, null);
		}
		jteOutput.writeContent("\n    </div>\n  </div>\n  <div class=\"next-none\">\n    ");
		gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "noNextReason", ui.t("next.reason"), form.noNextReason(), "text", null, complaints.at("noNextReason"), false, false, null, ui.t("next.reason.hint"), prefix + "-noNextReason", false, null);
		jteOutput.writeContent("\n  </div>\n</fieldset>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		TouchForm form = (TouchForm)params.get("form");
		List<Choice> proposals = (List<Choice>)params.get("proposals");
		Complaints complaints = (Complaints)params.get("complaints");
		TouchRights may = (TouchRights)params.get("may");
		String prefix = (String)params.get("prefix");
		render(jteOutput, jteHtmlInterceptor, ui, form, proposals, complaints, may, prefix);
	}
}

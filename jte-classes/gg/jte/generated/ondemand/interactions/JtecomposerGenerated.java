package gg.jte.generated.ondemand.interactions;
import rapport.contacts.ClientName;
import rapport.interactions.web.ComposerView;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtecomposerGenerated {
	public static final String JTE_NAME = "interactions/composer.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,16,16,18,18,18,18,19,19,19,19,21,21,21,21,23,23,23,23,25,25,25,25,26,26,29,29,30,30,32,32,32,32,32,32,32,33,33,33,33,33,33,37,37,37,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, ComposerView view) {
		boolean planned = view.form().isPlanned();
		jteOutput.writeContent("\n<form class=\"composer ");
		jteOutput.setContext("form", "class");
		jteOutput.writeUserContent("card".equals(view.place()) ? "card" : "");
		jteOutput.setContext("form", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = view.id("composer");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("form", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" method=\"post\" action=\"/interactions\" hx-post=\"/interactions\" hx-target=\"this\" hx-swap=\"outerHTML\"");
		var __jte_html_attribute_1 = "composer-" + view.place() + "-" + (view.form().contactIds().isEmpty() ? "any" : view.form().contactIds().getFirst().toString());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-draft=\"");
			jteOutput.setContext("form", "data-draft");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-composer>\n  ");
		gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  <input type=\"hidden\" name=\"composer\"");
		var __jte_html_attribute_2 = view.place();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		if (!view.form().lead().isEmpty()) {
			jteOutput.writeContent("<input type=\"hidden\" name=\"lead\"");
			var __jte_html_attribute_3 = view.form().lead();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
		}
		jteOutput.writeContent("\n  ");
		for (ClientName person : view.suggested()) {
			jteOutput.writeContent("<input type=\"hidden\" name=\"suggested\"");
			var __jte_html_attribute_4 = person.id().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
		}
		jteOutput.writeContent("\n  <div class=\"composer-top\">\n    <div class=\"choices composer-kind\" role=\"radiogroup\"");
		var __jte_html_attribute_5 = ui.t("composer.kind");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n      <label class=\"choice\"><input type=\"radio\" name=\"kind\" value=\"done\"");
		var __jte_html_attribute_6 = !planned;
		if (__jte_html_attribute_6) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(ui.t("composer.done"));
		jteOutput.writeContent("</label>\n      <label class=\"choice\"><input type=\"radio\" name=\"kind\" value=\"planned\"");
		var __jte_html_attribute_7 = planned;
		if (__jte_html_attribute_7) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent(" data-key=\"next\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(ui.t("composer.plan"));
		jteOutput.writeContent("</label>\n    </div>\n    ");
		gg.jte.generated.ondemand.ui.JtemethodsGenerated.render(jteOutput, jteHtmlInterceptor, ui, "method", view.form().method(), rapport.platform.web.Methods.ALL);
		jteOutput.writeContent("\n  </div>\n  ");
		if (!"card".equals(view.place())) {
			gg.jte.generated.ondemand.interactions.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
		}
		jteOutput.writeContent("\n  ");
		if (view.may().writes("subject")) {
			gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "subject", ui.t("composer.subject"), view.form().subject(), "text", null, view.complaints().at("subject"), false, "dialog".equals(view.place()) && !view.choosing(), "off", ui.t("composer.subject.hint"), view.id("subject"), false, null);
		}
		jteOutput.writeContent("\n  <div class=\"composer-rest stack-tight\">\n  ");
		if ("card".equals(view.place())) {
			gg.jte.generated.ondemand.interactions.JtewhoGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
		}
		jteOutput.writeContent("\n  <div class=\"when-done stack-tight\">\n    ");
		if (view.may().writes("note")) {
			gg.jte.generated.ondemand.ui.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, ui, "note", ui.t("composer.note"), view.form().note(), 2, null, view.complaints().at("note"), false, false, null, view.id("note"), false);
		}
		jteOutput.writeContent("\n    <div class=\"form-pair\">\n      ");
		if (view.may().writes("result")) {
			gg.jte.generated.ondemand.interactions.JteresultGenerated.render(jteOutput, jteHtmlInterceptor, ui, view.id("result"), view.results(), view.form().result(), view.complaints().at("result"));
		}
		jteOutput.writeContent("\n      ");
		gg.jte.generated.ondemand.ui.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, ui, "group", ui.t("composer.group"), view.groups(), view.form().group(), ui.t("composer.none"), null, view.complaints().at("group"), false, view.id("group"));
		jteOutput.writeContent("\n    </div>\n  </div>\n  ");
		gg.jte.generated.ondemand.interactions.JteparticularsGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
		jteOutput.writeContent("\n  <div class=\"when-done\">");
		gg.jte.generated.ondemand.interactions.JtefollowingGenerated.render(jteOutput, jteHtmlInterceptor, ui, view.form(), view.proposals(), view.complaints(), view.may(), view.place());
		jteOutput.writeContent("</div>\n  <div class=\"form-acts\">\n    ");
		if ("dialog".equals(view.place())) {
			jteOutput.writeContent("<button class=\"btn btn-ghost\" type=\"button\" data-close>");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.t("act.cancel"));
			jteOutput.writeContent("</button>");
		}
		jteOutput.writeContent("\n    <button class=\"btn btn-primary\"><span class=\"when-done\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("composer.log"));
		jteOutput.writeContent("</span><span class=\"when-planned\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("composer.plan.it"));
		jteOutput.writeContent("</span></button>\n  </div>\n  </div>\n</form>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		ComposerView view = (ComposerView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

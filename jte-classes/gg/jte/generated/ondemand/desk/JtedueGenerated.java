package gg.jte.generated.ondemand.desk;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtedueGenerated {
	public static final String JTE_NAME = "desk/due.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,16,16,16,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, EntryLine line, boolean hours) {
		jteOutput.writeContent("<div class=\"due\" data-row>\n  ");
		gg.jte.generated.ondemand.ui.JtemethodGenerated.render(jteOutput, jteHtmlInterceptor, ui, line.method(), false);
		jteOutput.writeContent("\n  <div class=\"due-who\"><a");
		var __jte_html_attribute_0 = line.card();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(line.who());
		jteOutput.writeContent("</b></a>");
		if (!line.company().isEmpty()) {
			jteOutput.writeContent("<span class=\"quiet\"> · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.company());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("<br>");
		if (line.interaction().urgent()) {
			jteOutput.writeContent("<span class=\"badge-quiet tone-amber\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("day.urgent"));
			jteOutput.writeContent("</span> ");
		}
		jteOutput.writeContent("<span");
		var __jte_html_attribute_1 = line.overdue() ? "late" : "quiet";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.ui.JtetimeGenerated.render(jteOutput, jteHtmlInterceptor, ui, line.moment(), hours);
		jteOutput.writeContent("</span> <span");
		var __jte_html_attribute_2 = line.title(ui);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("span", "title");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(line.title(ui));
		jteOutput.writeContent("</span></div>\n  <span class=\"acts\">\n    ");
		if (!line.callLink().isEmpty()) {
			jteOutput.writeContent("<a class=\"btn-icon\"");
			var __jte_html_attribute_3 = line.callLink();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" data-key=\"call\"");
			var __jte_html_attribute_4 = ui.t("act.call");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = ui.t("act.call");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("phone"));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("\n    ");
		if (line.changeable()) {
			jteOutput.writeContent("\n      <a class=\"btn-icon\" href=\"/interactions/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(line.id());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/time\" data-dialog data-key=\"move\"");
			var __jte_html_attribute_6 = ui.t("move.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_7 = ui.t("move.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("calendar-time"));
			jteOutput.writeContent("</a>\n      <a class=\"btn-icon due-done\" href=\"/interactions/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(line.id());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/completion\" data-dialog data-key=\"done\"");
			var __jte_html_attribute_8 = ui.t("completion.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_9 = ui.t("act.done");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("check"));
			jteOutput.writeContent("</a>\n    ");
		}
		jteOutput.writeContent("\n  </span>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		EntryLine line = (EntryLine)params.get("line");
		boolean hours = (boolean)params.getOrDefault("hours", false);
		render(jteOutput, jteHtmlInterceptor, ui, line, hours);
	}
}

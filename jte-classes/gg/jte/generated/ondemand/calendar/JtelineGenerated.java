package gg.jte.generated.ondemand.calendar;
import rapport.calendar.web.Looks;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtelineGenerated {
	public static final String JTE_NAME = "calendar/line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,14,14,16,16,16,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, EntryLine line, boolean coloured) {
		jteOutput.writeContent("<div class=\"due cal-line\" data-row");
		var __jte_html_attribute_0 = line.id();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-item=\"");
			jteOutput.setContext("div", "data-item");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = String.valueOf(line.interaction().version());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-version=\"");
			jteOutput.setContext("div", "data-version");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = Looks.at(line, ui);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-at=\"");
			jteOutput.setContext("div", "data-at");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = Looks.minutes(line);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" data-minutes=\"");
			jteOutput.setContext("div", "data-minutes");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = line.interaction().dayOnly();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" data-day-only=\"");
			jteOutput.setContext("div", "data-day-only");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = !Looks.movable(line, ui);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" data-fixed=\"");
			jteOutput.setContext("div", "data-fixed");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		gg.jte.generated.ondemand.ui.JtemethodGenerated.render(jteOutput, jteHtmlInterceptor, ui, line.method(), false);
		jteOutput.writeContent("\n  <div class=\"due-who\"><a href=\"/calendar/items/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(line.id());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\" data-dialog><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(line.who());
		jteOutput.writeContent("</b></a>");
		if (!line.company().isEmpty()) {
			jteOutput.writeContent("<span class=\"quiet\"> · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.company());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("<br><span");
		var __jte_html_attribute_6 = line.overdue() ? "late" : "quiet";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(line.interaction().dayOnly() ? ui.t("calendar.all-day") : ui.moments().time(line.moment()));
		if (line.overdue()) {
			jteOutput.writeContent(" · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("state.overdue"));
		}
		jteOutput.writeContent("</span> <span");
		var __jte_html_attribute_7 = line.title(ui);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("span", "title");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(line.title(ui));
		jteOutput.writeContent("</span>");
		if (coloured) {
			jteOutput.writeContent("<span class=\"quiet\"> · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.responsible());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</div>\n  ");
		if (line.isPlanned() && line.changeable()) {
			jteOutput.writeContent("\n    <span class=\"acts\">\n      <a class=\"btn-icon\" href=\"/interactions/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(line.id());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/time\" data-dialog data-key=\"move\"");
			var __jte_html_attribute_8 = ui.t("move.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_9 = ui.t("move.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_9);
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
			var __jte_html_attribute_10 = ui.t("completion.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_10);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_11 = ui.t("act.done");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_11);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("check"));
			jteOutput.writeContent("</a>\n    </span>\n  ");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		EntryLine line = (EntryLine)params.get("line");
		boolean coloured = (boolean)params.get("coloured");
		render(jteOutput, jteHtmlInterceptor, ui, line, coloured);
	}
}

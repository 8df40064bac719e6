package gg.jte.generated.ondemand.calendar;
import rapport.calendar.web.CalendarView;
import rapport.calendar.web.Column;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteagendaGenerated {
	public static final String JTE_NAME = "calendar/agenda.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,6,6,7,7,8,8,10,10,11,11,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,16,16,17,17,19,19,19,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, CalendarView view) {
		if (view.isEmpty()) {
			jteOutput.writeContent("\n  ");
			gg.jte.generated.ondemand.ui.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, ui, "calendar", ui.t("calendar.none"), ui.t("calendar.none.text"), ui.may("log_interactions") ? ui.t("composer.plan") : null, "/interactions/new?kind=planned", false, null);
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n<div class=\"cal-agenda\">\n  ");
		for (Column column : view.columns()) {
			jteOutput.writeContent("\n    ");
			if (!column.isEmpty()) {
				jteOutput.writeContent("\n      <section class=\"card\">\n        <div class=\"card-head\"><h2");
				var __jte_html_attribute_0 = column.today() ? "cal-today" : "";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" class=\"");
					jteOutput.setContext("h2", "class");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("h2", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><a");
				var __jte_html_attribute_1 = column.address();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(column.title());
				jteOutput.writeContent("</a></h2>");
				if (!column.note().isEmpty()) {
					jteOutput.writeContent("<span class=\"badge-quiet\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(column.note());
					jteOutput.writeContent("</span>");
				}
				jteOutput.writeContent("</div>\n        <div class=\"due-list\">");
				for (EntryLine line : column.lines()) {
					gg.jte.generated.ondemand.calendar.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, ui, line, view.coloured());
				}
				jteOutput.writeContent("</div>\n      </section>\n    ");
			}
			jteOutput.writeContent("\n  ");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		CalendarView view = (CalendarView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

package gg.jte.generated.ondemand.calendar;
import rapport.calendar.web.CalendarView;
import rapport.calendar.web.Column;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtemonthGenerated {
	public static final String JTE_NAME = "calendar/month.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,7,7,7,7,7,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,15,15,17,17,17,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, CalendarView view) {
		jteOutput.writeContent("<div class=\"cal-month card\">\n  ");
		for (String name : rapport.calendar.web.Looks.weekdays(ui)) {
			jteOutput.writeContent("<div class=\"cal-weekday quiet\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(name);
			jteOutput.writeContent("</div>");
		}
		jteOutput.writeContent("\n  ");
		for (Column column : view.columns()) {
			jteOutput.writeContent("\n    <div class=\"cal-cell ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(column.today() ? "cal-today" : "");
			jteOutput.setContext("div", null);
			jteOutput.writeContent(" ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(column.free() ? "cal-free" : "");
			jteOutput.setContext("div", null);
			jteOutput.writeContent(" ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(column.outside() ? "cal-outside" : "");
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_0 = column.day().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" data-cal-day=\"");
				jteOutput.setContext("div", "data-cal-day");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" data-cell");
			var __jte_html_attribute_1 = column.ownerId();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" data-owner=\"");
				jteOutput.setContext("div", "data-owner");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      <p><a class=\"cal-number\"");
			var __jte_html_attribute_2 = column.address();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = ui.moments().exact(column.day());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(column.title());
			jteOutput.writeContent("</a>");
			if (!column.note().isEmpty()) {
				jteOutput.writeContent("<small");
				var __jte_html_attribute_4 = column.note();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("small", "title");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("small", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(column.note());
				jteOutput.writeContent("</small>");
			}
			jteOutput.writeContent("</p>\n      ");
			for (EntryLine line : column.first()) {
				gg.jte.generated.ondemand.calendar.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, ui, line, view.coloured(), true);
			}
			jteOutput.writeContent("\n      ");
			if (column.more() > 0) {
				jteOutput.writeContent("<a class=\"cal-more quiet\"");
				var __jte_html_attribute_5 = column.address();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.t("calendar.more", column.more()));
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("\n      ");
			if (!column.lines().isEmpty()) {
				jteOutput.writeContent("<a class=\"cal-count\"");
				var __jte_html_attribute_6 = column.address();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_7 = ui.n("calendar.count", column.lines().size());
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("a", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_7);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.number(column.lines().size()));
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("\n    </div>\n  ");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		CalendarView view = (CalendarView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

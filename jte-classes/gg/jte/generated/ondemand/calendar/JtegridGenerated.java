package gg.jte.generated.ondemand.calendar;
import rapport.calendar.web.Block;
import rapport.calendar.web.CalendarView;
import rapport.calendar.web.Column;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtegridGenerated {
	public static final String JTE_NAME = "calendar/grid.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,16,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,23,23,23,23,23,23,23,23,23,23,23,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,27,27,27,27,28,28,28,28,28,28,28,28,30,30,33,33,33,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, CalendarView view) {
		jteOutput.writeContent("<div class=\"cal-scroll card\" data-cal-scroll tabindex=\"-1\">\n  <div class=\"cal-top\">\n    <div class=\"cal-cols\">\n      <span></span>\n      ");
		for (Column column : view.columns()) {
			jteOutput.writeContent("\n        <div class=\"cal-day ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(column.today() ? "cal-today" : "");
			jteOutput.setContext("div", null);
			jteOutput.writeContent(" ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(column.free() ? "cal-free" : "");
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"><a");
			var __jte_html_attribute_0 = column.address();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(column.title());
			jteOutput.writeContent("</a>");
			if (!column.note().isEmpty()) {
				jteOutput.writeContent("<small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(column.note());
				jteOutput.writeContent("</small>");
			}
			jteOutput.writeContent("</div>\n      ");
		}
		jteOutput.writeContent("\n    </div>\n    <div class=\"cal-cols cal-whole\">\n      <span class=\"quiet\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("calendar.all-day"));
		jteOutput.writeContent("</span>\n      ");
		for (Column column : view.columns()) {
			jteOutput.writeContent("\n        <div class=\"cal-slot\"");
			var __jte_html_attribute_1 = column.day().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" data-cal-day=\"");
				jteOutput.setContext("div", "data-cal-day");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" data-whole");
			var __jte_html_attribute_2 = column.ownerId();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" data-owner=\"");
				jteOutput.setContext("div", "data-owner");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			for (EntryLine line : column.allDay()) {
				gg.jte.generated.ondemand.calendar.JtechipGenerated.render(jteOutput, jteHtmlInterceptor, ui, line, view.coloured(), false);
			}
			jteOutput.writeContent("</div>\n      ");
		}
		jteOutput.writeContent("\n    </div>\n  </div>\n  <div class=\"cal-cols cal-body\">\n    <div class=\"cal-hours\" aria-hidden=\"true\">");
		for (int hour = 1; hour < 24; hour++) {
			jteOutput.writeContent("<span class=\"h");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(hour);
			jteOutput.setContext("span", null);
			jteOutput.writeContent(" m0\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(hour);
			jteOutput.writeContent(":00</span>");
		}
		jteOutput.writeContent("</div>\n    ");
		for (Column column : view.columns()) {
			jteOutput.writeContent("\n      <div class=\"cal-col\"");
			var __jte_html_attribute_3 = column.day().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" data-cal-day=\"");
				jteOutput.setContext("div", "data-cal-day");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = column.ownerId();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" data-owner=\"");
				jteOutput.setContext("div", "data-owner");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" role=\"group\"");
			var __jte_html_attribute_5 = column.title();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("div", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n        ");
			for (String work : column.work()) {
				jteOutput.writeContent("<i class=\"cal-work ");
				jteOutput.setContext("i", "class");
				jteOutput.writeUserContent(work);
				jteOutput.setContext("i", null);
				jteOutput.writeContent("\"></i>");
			}
			jteOutput.writeContent("\n        ");
			for (Block block : column.blocks()) {
				gg.jte.generated.ondemand.calendar.JteblockGenerated.render(jteOutput, jteHtmlInterceptor, ui, block, view.coloured());
			}
			jteOutput.writeContent("\n        ");
			if (column.today()) {
				jteOutput.writeContent("<i class=\"cal-now ");
				jteOutput.setContext("i", "class");
				jteOutput.writeUserContent(view.now());
				jteOutput.setContext("i", null);
				jteOutput.writeContent("\" data-cal-now></i>");
			}
			jteOutput.writeContent("\n      </div>\n    ");
		}
		jteOutput.writeContent("\n  </div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		CalendarView view = (CalendarView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

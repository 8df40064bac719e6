package gg.jte.generated.ondemand.calendar;
import rapport.calendar.web.Looks;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtechipGenerated {
	public static final String JTE_NAME = "calendar/chip.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, EntryLine line, boolean coloured, boolean timed) {
		jteOutput.writeContent("<div class=\"cal-item cal-chip ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(Looks.of(line, coloured));
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\" data-row");
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
		var __jte_html_attribute_4 = !Looks.movable(line, ui);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" data-fixed=\"");
			jteOutput.setContext("div", "data-fixed");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = line.interaction().dayOnly();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" data-day-only=\"");
			jteOutput.setContext("div", "data-day-only");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><a href=\"/calendar/items/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(line.id());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\" data-dialog draggable=\"false\"");
		var __jte_html_attribute_6 = Looks.spoken(line, ui);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("a", "title");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = Looks.spoken(line, ui);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("a", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(Looks.mark(line));
		if (timed && !line.interaction().dayOnly()) {
			jteOutput.writeContent("<span class=\"time\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.moments().time(line.moment()));
			jteOutput.writeContent("</span> ");
		}
		jteOutput.writeContent("<b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(line.who());
		jteOutput.writeContent("</b> <span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(line.title(ui));
		jteOutput.writeContent("</span></a></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		EntryLine line = (EntryLine)params.get("line");
		boolean coloured = (boolean)params.get("coloured");
		boolean timed = (boolean)params.getOrDefault("timed", true);
		render(jteOutput, jteHtmlInterceptor, ui, line, coloured, timed);
	}
}

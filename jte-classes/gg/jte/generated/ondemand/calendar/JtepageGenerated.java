package gg.jte.generated.ondemand.calendar;
import rapport.calendar.web.CalendarView;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "calendar/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,8,8,8,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,12,12,13,13,14,14,15,15,16,16,17,17,18,18,18,20,20,20,20,20,20,20,20,20,21,21,21,22,22,22,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, CalendarView view) {
		gg.jte.generated.ondemand.ui.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("rail.calendar"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <link rel=\"stylesheet\"");
				var __jte_html_attribute_0 = ui.asset("calendar.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n  <div class=\"cal\" id=\"calendar\"");
				var __jte_html_attribute_1 = view.asked().view().code();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" data-calendar=\"");
					jteOutput.setContext("div", "data-calendar");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = view.asked().day().toString();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" data-around=\"");
					jteOutput.setContext("div", "data-around");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_3 = ui.moments().today().toString();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" data-today=\"");
					jteOutput.setContext("div", "data-today");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_4 = view.asked().whose().equals("me") || view.asked().isTeams() ? "" : view.asked().whose();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" data-own=\"");
					jteOutput.setContext("div", "data-own");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_5 = view.asked().clientId() == null ? "" : view.asked().clientId().toString();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" data-client=\"");
					jteOutput.setContext("div", "data-client");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_6 = ui.t("calendar.refused");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" data-failed=\"");
					jteOutput.setContext("div", "data-failed");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_7 = view.asked().address();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
					jteOutput.writeContent(" hx-get=\"");
					jteOutput.setContext("div", "hx-get");
					jteOutput.writeUserContent(__jte_html_attribute_7);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" hx-select=\"#calendar\" hx-trigger=\"touched from:body\" hx-swap=\"outerHTML\" hx-sync=\"this:replace\">\n    ");
				gg.jte.generated.ondemand.calendar.JteheadingGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
				jteOutput.writeContent("\n    ");
				if (!view.year().isEmpty()) {
					jteOutput.writeContent("<p class=\"quiet cal-note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("working.unpublished", view.year()));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n    ");
				if (view.full()) {
					jteOutput.writeContent("<p class=\"quiet cal-note\" role=\"status\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("calendar.full"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n    ");
				if (!view.waiting().isEmpty()) {
					jteOutput.writeContent("<p class=\"cal-note cal-waiting\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.icon("device-mobile"));
					jteOutput.writeContent(" ");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("calendar.waiting"));
					jteOutput.writeContent(": ");
					for (rapport.calendar.PhoneEntries.Entry one : view.waiting()) {
						jteOutput.writeContent("<a class=\"badge-quiet tone-amber\" href=\"/calendar/entries/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(one.id().toString());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\" data-dialog>");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(ui.when(one.from()));
						jteOutput.writeContent(" ");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(one.subject());
						jteOutput.writeContent("</a> ");
					}
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n    ");
				if (view.isGrid()) {
					jteOutput.writeContent("\n      ");
					gg.jte.generated.ondemand.calendar.JtegridGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
					jteOutput.writeContent("\n    ");
				} else if (view.isMonth()) {
					jteOutput.writeContent("\n      ");
					gg.jte.generated.ondemand.calendar.JtemonthGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
					jteOutput.writeContent("\n    ");
				} else {
					jteOutput.writeContent("\n      ");
					gg.jte.generated.ondemand.calendar.JteagendaGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
					jteOutput.writeContent("\n    ");
				}
				jteOutput.writeContent("\n    <p class=\"quiet cal-note cal-keys\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(ui.t("calendar.keys"));
				jteOutput.writeContent("</p>\n  </div>\n  <script type=\"module\"");
				var __jte_html_attribute_8 = ui.asset("calendarkeys.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_8);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("></script>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		CalendarView view = (CalendarView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

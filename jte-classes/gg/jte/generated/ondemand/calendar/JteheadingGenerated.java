package gg.jte.generated.ondemand.calendar;
import rapport.calendar.web.CalendarView;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteheadingGenerated {
	public static final String JTE_NAME = "calendar/heading.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,6,6,6,6,6,6,6,6,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,15,15,16,16,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,22,22,22,24,24,25,25,25,25,25,25,27,27,27,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, CalendarView view) {
		jteOutput.writeContent("<div class=\"heading cal-heading\">\n  <div class=\"heading-words\"><h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(view.title());
		jteOutput.writeContent("</h1>");
		if (!view.client().isEmpty()) {
			jteOutput.writeContent("<p class=\"quiet\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(ui.t("calendar.of", view.client()));
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("</div>\n  <div class=\"heading-acts\">\n    <a class=\"btn\"");
		var __jte_html_attribute_0 = view.asked().address(view.asked().view(), ui.moments().today());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-cal-go=\"today\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("calendar.today"));
		jteOutput.writeContent("</a>\n    <a class=\"btn-icon\"");
		var __jte_html_attribute_1 = view.asked().further(-1);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-cal-go=\"back\"");
		var __jte_html_attribute_2 = ui.t("calendar.back");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("a", "title");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = ui.t("calendar.back");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("a", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("chevron-left"));
		jteOutput.writeContent("</a>\n    <a class=\"btn-icon\"");
		var __jte_html_attribute_4 = view.asked().further(1);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-cal-go=\"forth\"");
		var __jte_html_attribute_5 = ui.t("calendar.forth");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("a", "title");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_6 = ui.t("calendar.forth");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("a", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("chevron-right"));
		jteOutput.writeContent("</a>\n    ");
		if (ui.may("log_interactions")) {
			jteOutput.writeContent("<a class=\"btn\" href=\"/interactions/new?kind=planned");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(view.asked().clientId() == null ? "" : "&contact=" + view.asked().clientId());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" data-dialog data-key=\"next\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("calendar-plus"));
			jteOutput.writeContent("<span class=\"cal-wide\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("composer.plan"));
			jteOutput.writeContent("</span></a>");
		}
		jteOutput.writeContent("\n  </div>\n</div>\n<div class=\"cal-bar\">\n  ");
		gg.jte.generated.ondemand.ui.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, ui, view.tabs(), ui.t("calendar.views"));
		jteOutput.writeContent("\n  ");
		if (view.client().isEmpty() && view.whose().size() > 1) {
			jteOutput.writeContent("\n    <form class=\"cal-whose\" method=\"get\" action=\"/calendar\">\n      <input type=\"hidden\" name=\"view\"");
			var __jte_html_attribute_7 = view.asked().view().code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><input type=\"hidden\" name=\"day\"");
			var __jte_html_attribute_8 = view.asked().day().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      <select class=\"form-select\" name=\"whose\"");
			var __jte_html_attribute_9 = ui.t("calendar.whose");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("select", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("select", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" data-cal-whose>\n        ");
			for (Choice one : view.whose()) {
				jteOutput.writeContent("<option");
				var __jte_html_attribute_10 = one.value();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("option", "value");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("option", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_11 = one.value().equals(view.asked().whose());
				if (__jte_html_attribute_11) {
				jteOutput.writeContent(" selected");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(one.label());
				jteOutput.writeContent("</option>");
			}
			jteOutput.writeContent("\n      </select>\n      <noscript><button class=\"btn\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.t("working.show"));
			jteOutput.writeContent("</button></noscript>\n    </form>\n  ");
		}
		jteOutput.writeContent("\n  <a class=\"quiet cal-feed\" href=\"/settings/calendar\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.icon("device-mobile"));
		jteOutput.writeContent(" ");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("calendar.connect"));
		jteOutput.writeContent("</a>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		CalendarView view = (CalendarView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

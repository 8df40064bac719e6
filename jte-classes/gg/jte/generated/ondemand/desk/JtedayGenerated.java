package gg.jte.generated.ondemand.desk;
import java.util.List;
import rapport.access.Notice;
import rapport.desk.DayView;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtedayGenerated {
	public static final String JTE_NAME = "desk/day.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,9,9,9,10,10,10,10,10,10,10,10,10,10,10,12,12,13,13,15,15,16,16,17,17,19,19,19,19,21,21,21,22,22,22,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, DayView day, List<Notice> news, int stale, List<rapport.leads.Lead> leads) {
		gg.jte.generated.ondemand.ui.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("rail.day"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.ui.JteheadingGenerated.render(jteOutput, jteHtmlInterceptor, ui.moments().heading(ui.moments().today()), ui.n("day.done", day.done()) + (day.plannedMinutes() > 0 ? " · " + ui.t("day.ahead", ui.duration(java.time.Duration.ofMinutes(day.plannedMinutes()))) : ""), !ui.may("log_interactions") ? null : new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<a class=\"btn\" href=\"/interactions/new?kind=planned\" data-dialog data-key=\"next\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(ui.icon("calendar-plus"));
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(ui.t("composer.plan"));
						jteOutput.writeContent("</a>");
					}
				});
				jteOutput.writeContent("\n  <div id=\"day\" hx-get=\"/\" hx-select=\"#day\" hx-trigger=\"touched from:body, noticed from:body\" hx-swap=\"outerHTML\">\n    ");
				gg.jte.generated.ondemand.desk.JtenewsGenerated.render(jteOutput, jteHtmlInterceptor, ui, news, stale);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.leads.JtewaitingGenerated.render(jteOutput, jteHtmlInterceptor, ui, leads);
				jteOutput.writeContent("\n    <div class=\"columns columns-equal day-columns\">\n      ");
				gg.jte.generated.ondemand.desk.JtecolumnGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("day.overdue"), day.overdue(), ui.t("day.overdue.none"), day.overdueCount(), true, false);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.desk.JtecolumnGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("day.today"), day.today(), ui.t("day.today.none"), 0, false, true);
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.desk.JtecolumnGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("day.later"), day.later(), ui.t("day.later.none"), 0, false, false);
				jteOutput.writeContent("\n    </div>\n    ");
				if (day.isEmpty() || day.neglected().size() > 0) {
					gg.jte.generated.ondemand.desk.JteneglectedGenerated.render(jteOutput, jteHtmlInterceptor, ui, day);
				}
				jteOutput.writeContent("\n  </div>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		DayView day = (DayView)params.get("day");
		List<Notice> news = (List<Notice>)params.getOrDefault("news", List.of());
		int stale = (int)params.getOrDefault("stale", 0);
		List<rapport.leads.Lead> leads = (List<rapport.leads.Lead>)params.getOrDefault("leads", List.of());
		render(jteOutput, jteHtmlInterceptor, ui, day, news, stale, leads);
	}
}

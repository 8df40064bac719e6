package gg.jte.generated.ondemand.tasks;
import java.util.List;
import rapport.platform.web.Ui;
import rapport.tasks.web.TaskLine;
@SuppressWarnings("unchecked")
public final class JtedayGenerated {
	public static final String JTE_NAME = "tasks/day.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,10,10,11,11,11,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, List<TaskLine> lines) {
		if (!lines.isEmpty()) {
			jteOutput.writeContent("\n  <section class=\"card day-tasks\"");
			var __jte_html_attribute_0 = ui.t("rail.tasks");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("section", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("section", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    <div class=\"card-head\"><h2><a href=\"/tasks\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("rail.tasks"));
			jteOutput.writeContent("</a></h2>");
			if (ui.may("log_interactions")) {
				jteOutput.writeContent("<a class=\"btn btn-small\" href=\"/tasks/new\" data-dialog>");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.icon("plus"));
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.t("timeline.add.task"));
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("</div>\n    <div class=\"card-pad-x task-list\">");
			for (TaskLine line : lines) {
				gg.jte.generated.ondemand.tasks.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, ui, line, true);
			}
			jteOutput.writeContent("</div>\n  </section>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		List<TaskLine> lines = (List<TaskLine>)params.get("lines");
		render(jteOutput, jteHtmlInterceptor, ui, lines);
	}
}

package gg.jte.generated.ondemand.tasks;
import rapport.platform.web.Ui;
import rapport.tasks.web.TaskLine;
@SuppressWarnings("unchecked")
public final class JtelineGenerated {
	public static final String JTE_NAME = "tasks/line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,9,9,9,9,9,9,9,9,9,9,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,20,20,20,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, TaskLine line, boolean about) {
		jteOutput.writeContent("<div class=\"task ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(line.task().isOpen() ? "" : "task-closed");
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\" id=\"task-");
		jteOutput.setContext("div", "id");
		jteOutput.writeUserContent(line.id());
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\" data-row>\n  ");
		if (line.task().isOpen() && line.changeable()) {
			jteOutput.writeContent("<button class=\"btn-icon task-done\" type=\"button\" hx-post=\"");
			jteOutput.setContext("button", "hx-post");
			jteOutput.writeUserContent(line.path());
			jteOutput.setContext("button", null);
			jteOutput.writeContent("/completion\" hx-swap=\"none\" data-key=\"done\"");
			var __jte_html_attribute_0 = ui.t("task.complete", line.task().title());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("button", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = ui.t("task.complete", line.task().title());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("button", "title");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.icon("circle"));
			jteOutput.writeContent("</button>\n  ");
		} else {
			jteOutput.writeContent("<span class=\"task-done quiet\"");
			var __jte_html_attribute_2 = ui.t("task.state." + line.task().state().code());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("span", "title");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("span", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.icon("done".equals(line.task().state().code()) ? "circle-check" : "circle-x"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n  <div class=\"task-text\">\n    <a class=\"task-title\"");
		var __jte_html_attribute_3 = line.path();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(line.task().title());
		jteOutput.writeContent("</a>\n    <p class=\"quiet row-flow\">\n      ");
		if (line.isHigh()) {
			jteOutput.writeContent("<span class=\"task-high\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.icon("flag"));
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("task.priority.high"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n      ");
		if (line.task().due() != null) {
			jteOutput.writeContent("<span");
			var __jte_html_attribute_4 = line.isOverdue(ui) ? "task-late" : "";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("span", "class");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("span", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.due(ui));
			if (line.isOverdue(ui)) {
				jteOutput.writeContent("<span class=\"visually-hidden\"> ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(ui.t("state.overdue"));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n      ");
		if (about && !line.aboutPath().isEmpty()) {
			jteOutput.writeContent("<a");
			var __jte_html_attribute_5 = line.aboutPath();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(line.about());
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("\n      ");
		if (!line.mine()) {
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.responsible());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n      ");
		if (line.files() > 0) {
			jteOutput.writeContent("<span");
			var __jte_html_attribute_6 = ui.n("file.count", line.files());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("span", "title");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("span", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.icon("paperclip"));
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.files());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n    </p>\n  </div>\n  ");
		if (line.task().isOpen() && line.changeable()) {
			jteOutput.writeContent("<a class=\"btn-icon\" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(line.path());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/edit\" data-dialog data-key=\"edit\"");
			var __jte_html_attribute_7 = ui.t("task.edit", line.task().title());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_8 = ui.t("act.edit");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("a", "title");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("pencil"));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		TaskLine line = (TaskLine)params.get("line");
		boolean about = (boolean)params.getOrDefault("about", true);
		render(jteOutput, jteHtmlInterceptor, ui, line, about);
	}
}

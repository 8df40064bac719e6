package gg.jte.generated.ondemand.desk;
import java.util.List;
import rapport.interactions.web.EntryLine;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtecolumnGenerated {
	public static final String JTE_NAME = "desk/column.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,13,13,13,13,13,13,13,14,14,14,14,15,15,15,15,15,15,15,18,18,18,3,4,5,6,7,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String title, List<EntryLine> lines, String empty, int count, boolean late, boolean hours) {
		jteOutput.writeContent("<section class=\"card\">\n  <div class=\"card-head\"><h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h2>");
		if (!lines.isEmpty()) {
			jteOutput.writeContent("<span");
			var __jte_html_attribute_0 = late ? "badge-quiet tone-red" : "badge-quiet";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("span", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("span", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.number(Math.max(count, lines.size())));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</div>\n  <div class=\"due-list\">\n    ");
		if (lines.isEmpty()) {
			jteOutput.writeContent("<p class=\"quiet card-pad\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(empty);
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n    ");
		for (EntryLine line : lines) {
			gg.jte.generated.ondemand.desk.JtedueGenerated.render(jteOutput, jteHtmlInterceptor, ui, line, hours);
		}
		jteOutput.writeContent("\n    ");
		if (count > lines.size()) {
			jteOutput.writeContent("<p class=\"card-pad\"><a href=\"/interactions?whose=mine&amp;state=planned\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("day.all", ui.number(count)));
			jteOutput.writeContent("</a></p>");
		}
		jteOutput.writeContent("\n  </div>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String title = (String)params.get("title");
		List<EntryLine> lines = (List<EntryLine>)params.get("lines");
		String empty = (String)params.get("empty");
		int count = (int)params.getOrDefault("count", 0);
		boolean late = (boolean)params.getOrDefault("late", false);
		boolean hours = (boolean)params.getOrDefault("hours", false);
		render(jteOutput, jteHtmlInterceptor, ui, title, lines, empty, count, late, hours);
	}
}

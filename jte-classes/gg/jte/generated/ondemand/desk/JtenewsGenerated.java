package gg.jte.generated.ondemand.desk;
import java.util.List;
import rapport.access.Notice;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtenewsGenerated {
	public static final String JTE_NAME = "desk/news.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,9,9,9,9,11,11,12,12,12,12,12,12,12,12,12,12,13,13,13,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, List<Notice> news, int stale) {
		if (!news.isEmpty()) {
			jteOutput.writeContent("\n  <section class=\"card news\"");
			var __jte_html_attribute_0 = ui.t("notices.title");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("section", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("section", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    <div class=\"card-head\"><h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(ui.t("notices.title"));
			jteOutput.writeContent("</h2><a class=\"quiet\" href=\"/notices\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("notices.show"));
			jteOutput.writeContent("</a></div>\n    <div class=\"due-list\">");
			for (Notice notice : news) {
				gg.jte.generated.ondemand.access.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, ui, notice);
			}
			jteOutput.writeContent("</div>\n  </section>\n");
		}
		jteOutput.writeContent("\n");
		if (stale > 0) {
			jteOutput.writeContent("<p class=\"refresh-hint\"><a href=\"/contacts/refresh\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("refresh"));
			jteOutput.writeContent(" ");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(stale > 99 ? ui.t("refresh.lots") : ui.n("refresh.count", stale));
			jteOutput.writeContent("</a></p>");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		List<Notice> news = (List<Notice>)params.get("news");
		int stale = (int)params.get("stale");
		render(jteOutput, jteHtmlInterceptor, ui, news, stale);
	}
}

package gg.jte.generated.ondemand.access;
import rapport.access.Notice;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtenoticeGenerated {
	public static final String JTE_NAME = "access/notice.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,12,12,12,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Notice notice) {
		jteOutput.writeContent("<div class=\"due ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(notice.isRead() ? "past" : "");
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\" data-row>\n  ");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(ui.icon(notice.isRead() ? "bell" : "bell-ringing"));
		jteOutput.writeContent("\n  <div><a");
		var __jte_html_attribute_0 = notice.link();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(notice.text(ui.words(), ui::day));
		jteOutput.writeContent("</b></a><br><span class=\"quiet\">");
		gg.jte.generated.ondemand.ui.JtetimeGenerated.render(jteOutput, jteHtmlInterceptor, ui, notice.at(), false);
		jteOutput.writeContent("</span></div>\n  <span class=\"acts\">\n    ");
		if (notice.isAboutContact() && ui.may("log_interactions")) {
			jteOutput.writeContent("<a class=\"btn btn-small\" href=\"/interactions/new?contact=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(notice.recordId().toString());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("&amp;kind=planned\" data-dialog data-key=\"next\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("composer.plan"));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("\n    ");
		if (!notice.isRead()) {
			jteOutput.writeContent("<form method=\"post\" action=\"/notices/");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(notice.id().toString());
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/reading\" hx-post=\"/notices/");
			jteOutput.setContext("form", "hx-post");
			jteOutput.writeUserContent(notice.id().toString());
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/reading\" hx-swap=\"none\">");
			gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
			jteOutput.writeContent("<button class=\"btn btn-small\" data-key=\"done\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.t("notices.read"));
			jteOutput.writeContent("</button></form>");
		}
		jteOutput.writeContent("\n  </span>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Notice notice = (Notice)params.get("notice");
		render(jteOutput, jteHtmlInterceptor, ui, notice);
	}
}

package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtedialogGenerated {
	public static final String JTE_NAME = "ui/dialog.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,5,6,6,6,7,7,7,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String title, Content content) {
		jteOutput.writeContent("<div class=\"dialog-head\"><h2 class=\"dialog-title\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h2>");
		gg.jte.generated.ondemand.ui.JtecloseGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("</div>\n");
		jteOutput.setContext("html", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, ui, title, content);
	}
}

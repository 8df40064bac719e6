package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Keys;
@SuppressWarnings("unchecked")
public final class JtehelpGenerated {
	public static final String JTE_NAME = "ui/help.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,4,5,5,8,8,9,9,9,9,9,9,9,9,9,9,10,10,12,12,12,14,14,14,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui) {
		jteOutput.writeContent("<dialog class=\"dialog\" id=\"help\" aria-labelledby=\"help-title\">\n  <div class=\"dialog-head\">\n    <h2 class=\"dialog-title\" id=\"help-title\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(ui.t("keys.title"));
		jteOutput.writeContent("</h2>\n    ");
		gg.jte.generated.ondemand.ui.JtecloseGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  </div>\n  <dl class=\"keys\">\n    ");
		for (var key : Keys.ALL) {
			jteOutput.writeContent("\n      <div><dt>");
			for (String press : key.presses()) {
				jteOutput.writeContent("<kbd>");
				jteOutput.setContext("kbd", null);
				jteOutput.writeUserContent(press);
				jteOutput.writeContent("</kbd> ");
			}
			jteOutput.writeContent("</dt><dd>");
			jteOutput.setContext("dd", null);
			jteOutput.writeUserContent(ui.t(key.key()));
			jteOutput.writeContent("</dd></div>\n    ");
		}
		jteOutput.writeContent("\n  </dl>\n  <p class=\"quiet\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(ui.t("keys.position"));
		jteOutput.writeContent("</p>\n</dialog>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}

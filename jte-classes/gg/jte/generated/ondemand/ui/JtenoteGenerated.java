package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtenoteGenerated {
	public static final String JTE_NAME = "ui/note.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,4,4,5,5,5,5,5,5,5,5,5,6,6,7,7,7,7,7,7,7,8,8,9,9,9,0,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui, String id, String hint, String error) {
		if (error != null) {
			jteOutput.writeContent("\n  <p class=\"field-error\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(id);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-note\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(ui.icon("alert-triangle"));
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(error);
			jteOutput.writeContent("</p>\n");
		} else if (hint != null) {
			jteOutput.writeContent("\n  <p class=\"field-hint\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(id);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-note\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		String id = (String)params.get("id");
		String hint = (String)params.getOrDefault("hint", null);
		String error = (String)params.getOrDefault("error", null);
		render(jteOutput, jteHtmlInterceptor, ui, id, hint, error);
	}
}

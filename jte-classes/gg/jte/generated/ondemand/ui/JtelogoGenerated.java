package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtelogoGenerated {
	public static final String JTE_NAME = "ui/logo.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,1,1,1,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<svg class=\"logo-mark\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><path class=\"logo-ours\" d=\"M12.6 6a10 10 0 1 0 0 20\"/><path class=\"logo-theirs\" d=\"M19.4 26a10 10 0 1 0 0-20\"/><circle class=\"logo-dot\" cx=\"16\" cy=\"16\" r=\"2.9\"/></svg><span class=\"logo-word\">Rapport</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}

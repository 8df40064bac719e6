package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtebadgeGenerated {
	public static final String JTE_NAME = "ui/badge.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String text, String tone) {
		jteOutput.writeContent("<span class=\"badge-quiet tone-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(tone);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String text = (String)params.get("text");
		String tone = (String)params.getOrDefault("tone", "neutral");
		render(jteOutput, jteHtmlInterceptor, text, tone);
	}
}

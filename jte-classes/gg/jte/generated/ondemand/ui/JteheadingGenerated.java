package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JteheadingGenerated {
	public static final String JTE_NAME = "ui/heading.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,8,8,8,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String title, String subtitle, Content actions) {
		jteOutput.writeContent("<div class=\"heading\">\n  <div class=\"heading-words\"><h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h1>");
		if (subtitle != null) {
			jteOutput.writeContent("<p class=\"quiet\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(subtitle);
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("</div>\n  ");
		if (actions != null) {
			jteOutput.writeContent("<div class=\"heading-acts\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(actions);
			jteOutput.writeContent("</div>");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String title = (String)params.get("title");
		String subtitle = (String)params.getOrDefault("subtitle", null);
		Content actions = (Content)params.getOrDefault("actions", null);
		render(jteOutput, jteHtmlInterceptor, title, subtitle, actions);
	}
}

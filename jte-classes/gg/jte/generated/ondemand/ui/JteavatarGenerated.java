package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Initials;
@SuppressWarnings("unchecked")
public final class JteavatarGenerated {
	public static final String JTE_NAME = "ui/avatar.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name, String size) {
		jteOutput.writeContent("<span class=\"face face-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(size);
		jteOutput.setContext("span", null);
		jteOutput.writeContent(" face-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(Initials.tint(name));
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\" aria-hidden=\"true\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Initials.of(name));
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		String size = (String)params.getOrDefault("size", "medium");
		render(jteOutput, jteHtmlInterceptor, name, size);
	}
}

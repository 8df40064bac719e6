package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtetimeGenerated {
	public static final String JTE_NAME = "ui/time.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, java.time.Instant at, boolean hour) {
		jteOutput.writeContent("<time class=\"time\"");
		var __jte_html_attribute_0 = at.toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" datetime=\"");
			jteOutput.setContext("time", "datetime");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("time", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ui.moments().exact(at);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("time", "title");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("time", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("time", null);
		jteOutput.writeUserContent(hour ? ui.moments().time(at) : ui.when(at));
		jteOutput.writeContent("</time>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		java.time.Instant at = (java.time.Instant)params.get("at");
		boolean hour = (boolean)params.getOrDefault("hour", false);
		render(jteOutput, jteHtmlInterceptor, ui, at, hour);
	}
}

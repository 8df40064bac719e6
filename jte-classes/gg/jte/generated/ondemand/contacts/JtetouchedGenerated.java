package gg.jte.generated.ondemand.contacts;
@SuppressWarnings("unchecked")
public final class JtetouchedGenerated {
	public static final String JTE_NAME = "contacts/touched.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui, java.time.Instant at) {
		if (at != null) {
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
			jteOutput.writeUserContent(ui.moments().relative(ui.moments().dayOf(at)));
			jteOutput.writeContent("</time>");
		} else {
			jteOutput.writeContent("<span class=\"quiet\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("client.never"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		java.time.Instant at = (java.time.Instant)params.get("at");
		render(jteOutput, jteHtmlInterceptor, ui, at);
	}
}

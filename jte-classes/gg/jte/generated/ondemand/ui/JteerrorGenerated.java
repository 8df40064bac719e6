package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Panels;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteerrorGenerated {
	public static final String JTE_NAME = "ui/error.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,7,7,7,8,8,8,9,9,9,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,15,15,15,16,16,16,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String kind, String advice) {
		gg.jte.generated.ondemand.ui.JteplainGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("error." + kind + ".title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <div class=\"calm\">\n    ");
				jteOutput.setContext("div", null);
				jteOutput.writeUserContent(ui.icon(Panels.icon(kind)));
				jteOutput.writeContent("\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(ui.t("error." + kind + ".title"));
				jteOutput.writeContent("</h1>\n    <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(advice.isEmpty() ? ui.t("error." + kind + ".text") : advice);
				jteOutput.writeContent("</p>\n    <div class=\"row-flow\">\n      <a class=\"btn btn-primary\" href=\"/\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.t("error.home"));
				jteOutput.writeContent("</a>\n      ");
				if (Panels.worthRetrying(kind)) {
					jteOutput.writeContent("<a class=\"btn\"");
					var __jte_html_attribute_0 = ui.address();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.t("error.again"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n    </div>\n  </div>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String kind = (String)params.get("kind");
		String advice = (String)params.getOrDefault("advice", "");
		render(jteOutput, jteHtmlInterceptor, ui, kind, advice);
	}
}

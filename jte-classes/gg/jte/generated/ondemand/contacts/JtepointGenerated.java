package gg.jte.generated.ondemand.contacts;
import rapport.contacts.ContactPoint;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtepointGenerated {
	public static final String JTE_NAME = "contacts/point.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, ContactPoint point) {
		if (point != null) {
			jteOutput.writeContent("\n  ");
			if (point.link().isEmpty()) {
				jteOutput.writeContent("<span");
				var __jte_html_attribute_0 = point.isDoubtful() ? ui.t("point.doubtful") : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("span", "title");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(point.display());
				jteOutput.writeContent("</span>");
			} else {
				jteOutput.writeContent("<a");
				var __jte_html_attribute_1 = point.link();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(point.display());
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		ContactPoint point = (ContactPoint)params.get("point");
		render(jteOutput, jteHtmlInterceptor, ui, point);
	}
}

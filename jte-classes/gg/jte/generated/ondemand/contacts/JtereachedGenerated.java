package gg.jte.generated.ondemand.contacts;
import rapport.contacts.ContactPoint;
import rapport.contacts.web.PointWords;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtereachedGenerated {
	public static final String JTE_NAME = "contacts/reached.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, ContactPoint point) {
		jteOutput.setContext("html", null);
		jteOutput.writeUserContent(ui.icon(PointWords.icon(point.kind())));
		jteOutput.writeContent("<span class=\"reach-value\"");
		var __jte_html_attribute_0 = point.confirmedAt() == null ? null : ui.t("fresh.on", ui.moments().date(ui.moments().dayOf(point.confirmedAt())));
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("span", "title");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.contacts.JtepointGenerated.render(jteOutput, jteHtmlInterceptor, ui, point);
		jteOutput.writeContent("<br><span class=\"quiet\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(PointWords.label(point, ui));
		if (point.primary()) {
			jteOutput.writeContent(" · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("point.state.primary"));
		}
		if (!point.isValid()) {
			jteOutput.writeContent(" · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("point.until", ui.moments().date(point.to())));
		} else if (point.isDoubtful()) {
			jteOutput.writeContent("<span class=\"soon\"> · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("point.doubtful"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</span></span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		ContactPoint point = (ContactPoint)params.get("point");
		render(jteOutput, jteHtmlInterceptor, ui, point);
	}
}

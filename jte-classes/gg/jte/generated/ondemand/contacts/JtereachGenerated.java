package gg.jte.generated.ondemand.contacts;
import java.util.List;
import rapport.contacts.ContactPoint;
import rapport.contacts.web.CardFreshness;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtereachGenerated {
	public static final String JTE_NAME = "contacts/reach.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,9,9,11,11,12,12,13,13,14,14,15,15,16,16,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,20,20,20,21,21,21,21,21,21,23,23,24,24,24,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, List<ContactPoint> points, CardFreshness freshness, boolean mayChange, String card) {
		List<ContactPoint> ended = points.stream().filter(point -> !point.isValid()).toList();
		jteOutput.writeContent("\n<ul class=\"reach\">\n  ");
		for (ContactPoint point : points) {
			jteOutput.writeContent("\n    ");
			if (point.isValid()) {
				jteOutput.writeContent("\n      <li>");
				gg.jte.generated.ondemand.contacts.JtereachedGenerated.render(jteOutput, jteHtmlInterceptor, ui, point);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.contacts.JtestaleGenerated.render(jteOutput, jteHtmlInterceptor, ui, freshness.at(point.id()), card, mayChange);
				jteOutput.writeContent("</li>\n    ");
			}
			jteOutput.writeContent("\n  ");
		}
		jteOutput.writeContent("\n</ul>\n");
		if (points.isEmpty()) {
			jteOutput.writeContent("<p class=\"quiet\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(ui.t("point.none"));
			if (mayChange) {
				jteOutput.writeContent(" <a href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(card);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/edit\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.t("point.add"));
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n");
		if (!ended.isEmpty()) {
			jteOutput.writeContent("\n  <details class=\"ended\"><summary class=\"quiet\">");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(ui.n("point.ended", ended.size()));
			jteOutput.writeContent("</summary>\n    <ul class=\"reach past\">");
			for (ContactPoint point : ended) {
				jteOutput.writeContent("<li>");
				gg.jte.generated.ondemand.contacts.JtereachedGenerated.render(jteOutput, jteHtmlInterceptor, ui, point);
				jteOutput.writeContent("</li>");
			}
			jteOutput.writeContent("</ul>\n  </details>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		List<ContactPoint> points = (List<ContactPoint>)params.get("points");
		CardFreshness freshness = (CardFreshness)params.get("freshness");
		boolean mayChange = (boolean)params.get("mayChange");
		String card = (String)params.get("card");
		render(jteOutput, jteHtmlInterceptor, ui, points, freshness, mayChange, card);
	}
}

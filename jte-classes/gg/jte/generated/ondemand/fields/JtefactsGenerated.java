package gg.jte.generated.ondemand.fields;
import rapport.fields.web.Fact;
import rapport.fields.web.Facts;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtefactsGenerated {
	public static final String JTE_NAME = "fields/facts.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,6,6,6,6,6,7,7,7,7,8,8,9,9,11,11,11,12,12,12,12,14,14,15,15,15,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Facts facts) {
		for (Facts.Section section : facts.sections()) {
			jteOutput.writeContent("\n  ");
			if (!section.title().isEmpty()) {
				jteOutput.writeContent("<h3 class=\"facts-title\">");
				jteOutput.setContext("h3", null);
				jteOutput.writeUserContent(section.title());
				jteOutput.writeContent("</h3>");
			}
			jteOutput.writeContent("\n  <dl class=\"facts\">");
			for (Fact fact : section.facts()) {
				gg.jte.generated.ondemand.fields.JtefactGenerated.render(jteOutput, jteHtmlInterceptor, ui, fact);
			}
			jteOutput.writeContent("</dl>\n");
		}
		jteOutput.writeContent("\n");
		if (!facts.more().isEmpty()) {
			jteOutput.writeContent("\n  <details class=\"facts-more\">\n    <summary class=\"quiet\">");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(ui.n("fields.more", facts.more().size()));
			jteOutput.writeContent("</summary>\n    <dl class=\"facts\">");
			for (Fact fact : facts.more()) {
				gg.jte.generated.ondemand.fields.JtefactGenerated.render(jteOutput, jteHtmlInterceptor, ui, fact);
			}
			jteOutput.writeContent("</dl>\n  </details>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Facts facts = (Facts)params.get("facts");
		render(jteOutput, jteHtmlInterceptor, ui, facts);
	}
}

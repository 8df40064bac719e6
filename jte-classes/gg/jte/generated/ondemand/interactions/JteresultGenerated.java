package gg.jte.generated.ondemand.interactions;
import java.util.List;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteresultGenerated {
	public static final String JTE_NAME = "interactions/result.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,8,8,9,9,9,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String id, List<Choice> results, String value, String error) {
		gg.jte.generated.ondemand.ui.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, ui, "result", ui.t("composer.result"), results, value, ui.t("composer.choose"), null, error, false, id);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String id = (String)params.get("id");
		List<Choice> results = (List<Choice>)params.get("results");
		String value = (String)params.get("value");
		String error = (String)params.getOrDefault("error", null);
		render(jteOutput, jteHtmlInterceptor, ui, id, results, value, error);
	}
}

package gg.jte.generated.ondemand.interactions;
import rapport.interactions.web.ComposerView;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtecomposerdialogGenerated {
	public static final String JTE_NAME = "interactions/composerdialog.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, ComposerView view) {
		gg.jte.generated.ondemand.ui.JtedialogGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t(view.form().isPlanned() ? "composer.plan.title" : "frame.log.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				gg.jte.generated.ondemand.interactions.JtecomposerGenerated.render(jteOutput, jteHtmlInterceptor, ui, view);
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		ComposerView view = (ComposerView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, ui, view);
	}
}

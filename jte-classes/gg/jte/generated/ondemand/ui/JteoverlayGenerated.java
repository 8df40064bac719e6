package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JteoverlayGenerated {
	public static final String JTE_NAME = "ui/overlay.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,0,0,0};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui) {
		jteOutput.writeContent("<dialog class=\"dialog\" id=\"dialog\"");
		var __jte_html_attribute_0 = ui.t("dialog.discard");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-discard=\"");
			jteOutput.setContext("dialog", "data-discard");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("dialog", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ui.t("dialog.label");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("dialog", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("dialog", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><div id=\"dialog-body\"></div></dialog>\n<div class=\"toasts\" id=\"toasts\" role=\"status\" aria-live=\"polite\"");
		var __jte_html_attribute_2 = ui.t("toast.undo");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-undo=\"");
			jteOutput.setContext("div", "data-undo");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = ui.t("act.close");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" data-close=\"");
			jteOutput.setContext("div", "data-close");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = ui.t("toast.failed");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" data-failed=\"");
			jteOutput.setContext("div", "data-failed");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = ui.t("toast.offline");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" data-offline=\"");
			jteOutput.setContext("div", "data-offline");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}

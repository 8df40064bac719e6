package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtelabelGenerated {
	public static final String JTE_NAME = "ui/label.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,0,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui, String id, String label, boolean required) {
		jteOutput.writeContent("<label class=\"field-label\"");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		if (required) {
			jteOutput.writeContent("<span class=\"field-required\"");
			var __jte_html_attribute_1 = ui.t("field.required");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" title=\"");
				jteOutput.setContext("span", "title");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("span", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" aria-hidden=\"true\">*</span>");
		}
		jteOutput.writeContent("</label>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		String id = (String)params.get("id");
		String label = (String)params.get("label");
		boolean required = (boolean)params.getOrDefault("required", false);
		render(jteOutput, jteHtmlInterceptor, ui, id, label, required);
	}
}

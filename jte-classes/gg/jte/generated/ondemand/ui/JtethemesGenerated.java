package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Theme;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtethemesGenerated {
	public static final String JTE_NAME = "ui/themes.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,3,3,3,3,3,3,3,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,10,10,10,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui) {
		jteOutput.writeContent("<form class=\"choices\" method=\"post\" action=\"/preferences/theme\" data-themes");
		var __jte_html_attribute_0 = ui.t("frame.theme");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("form", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("form", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <input type=\"hidden\"");
		var __jte_html_attribute_1 = ui.csrfName();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = ui.csrfToken();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <input type=\"hidden\" name=\"back\"");
		var __jte_html_attribute_3 = ui.address();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		for (Theme theme : Theme.values()) {
			jteOutput.writeContent("\n    <button class=\"choice\" name=\"theme\"");
			var __jte_html_attribute_4 = theme.code();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("button", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = theme == ui.theme() ? "true" : "false";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" aria-pressed=\"");
				jteOutput.setContext("button", "aria-pressed");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.t("theme." + theme.code()));
			jteOutput.writeContent("</button>\n  ");
		}
		jteOutput.writeContent("\n</form>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}

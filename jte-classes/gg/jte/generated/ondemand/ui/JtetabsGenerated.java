package gg.jte.generated.ondemand.ui;
import java.util.List;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtetabsGenerated {
	public static final String JTE_NAME = "ui/tabs.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,11,11,11,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, List<Tab> tabs, String label) {
		jteOutput.writeContent("<nav class=\"tabs\"");
		var __jte_html_attribute_0 = label;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  ");
		for (Tab tab : tabs) {
			jteOutput.writeContent("\n    <a class=\"tab\"");
			var __jte_html_attribute_1 = tab.href();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = tab.current() ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(tab.label());
			if (tab.count() != null) {
				jteOutput.writeContent("<span class=\"tab-count\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(ui.number(tab.count()));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</a>\n  ");
		}
		jteOutput.writeContent("\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		List<Tab> tabs = (List<Tab>)params.get("tabs");
		String label = (String)params.getOrDefault("label", null);
		render(jteOutput, jteHtmlInterceptor, ui, tabs, label);
	}
}

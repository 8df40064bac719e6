package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtepaletteGenerated {
	public static final String JTE_NAME = "ui/palette.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,3,3,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,12,12,12,12,12,12,12,12,12,12,15,15,15,0,0,0,0};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.platform.web.Ui ui) {
		jteOutput.writeContent("<dialog class=\"dialog palette\" id=\"palette\"");
		var __jte_html_attribute_0 = ui.t("palette.label");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("dialog", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("dialog", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <form class=\"palette-form\" method=\"get\" action=\"/search\" role=\"search\">\n    ");
		jteOutput.setContext("form", null);
		jteOutput.writeUserContent(ui.icon("search"));
		jteOutput.writeContent("\n    <input class=\"palette-input\" name=\"q\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"");
		var __jte_html_attribute_1 = ui.t("palette.placeholder");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" placeholder=\"");
			jteOutput.setContext("input", "placeholder");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = ui.t("palette.label");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("input", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" role=\"combobox\" aria-expanded=\"true\" aria-controls=\"palette-found\">\n    <kbd>Esc</kbd>\n  </form>\n  <div class=\"palette-found\" id=\"palette-found\" role=\"listbox\"");
		var __jte_html_attribute_3 = ui.t("palette.found");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" data-source=\"/search/palette\"");
		var __jte_html_attribute_4 = ui.t("palette.recent");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" data-recent=\"");
			jteOutput.setContext("div", "data-recent");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = ui.t("palette.nothing");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" data-nothing=\"");
			jteOutput.setContext("div", "data-nothing");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_6 = ui.t("palette.hint");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" data-hint=\"");
			jteOutput.setContext("div", "data-hint");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = ui.t("palette.failed");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" data-failed=\"");
			jteOutput.setContext("div", "data-failed");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></div>\n  <template id=\"palette-places\">\n    ");
		for (var item : ui.rail()) {
			jteOutput.writeContent("\n      <a class=\"found\" role=\"option\"");
			var __jte_html_attribute_8 = item.path();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon(item.icon()));
			jteOutput.writeContent("<span class=\"found-title\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t(item.key()));
			jteOutput.writeContent("</span><kbd>g ");
			jteOutput.setContext("kbd", null);
			jteOutput.writeUserContent(item.letter());
			jteOutput.writeContent("</kbd></a>\n    ");
		}
		jteOutput.writeContent("\n    ");
		if (ui.may("log_interactions")) {
			jteOutput.writeContent("<a class=\"found\" role=\"option\" href=\"/interactions/new\" data-dialog>");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.icon("plus"));
			jteOutput.writeContent("<span class=\"found-title\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("frame.log.title"));
			jteOutput.writeContent("</span><kbd>l</kbd></a>");
		}
		jteOutput.writeContent("\n  </template>\n</dialog>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.platform.web.Ui ui = (rapport.platform.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}

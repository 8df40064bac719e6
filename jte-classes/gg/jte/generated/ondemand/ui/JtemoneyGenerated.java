package gg.jte.generated.ondemand.ui;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtemoneyGenerated {
	public static final String JTE_NAME = "ui/money.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, java.math.BigDecimal amount, String currency) {
		jteOutput.writeContent("<data class=\"money ");
		jteOutput.setContext("data", "class");
		jteOutput.writeUserContent(amount.signum() < 0 ? "money-less" : "");
		jteOutput.setContext("data", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = amount.toPlainString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("data", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("data", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("data", null);
		jteOutput.writeUserContent(ui.money(amount, currency));
		jteOutput.writeContent("</data>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		java.math.BigDecimal amount = (java.math.BigDecimal)params.get("amount");
		String currency = (String)params.get("currency");
		render(jteOutput, jteHtmlInterceptor, ui, amount, currency);
	}
}

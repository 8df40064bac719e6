package gg.jte.generated.ondemand.fields;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import rapport.fields.FieldType;
import rapport.fields.Option;
import rapport.fields.web.Fact;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtevalueGenerated {
	public static final String JTE_NAME = "fields/value.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,9,9,10,10,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,14,14,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,18,18,19,19,20,20,21,21,22,22,22,23,23,24,24,24,24,24,24,24,24,24,24,24,24,25,25,26,26,26,27,27,28,28,28,29,29,30,30,30,31,31,32,32,33,33,33,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Fact fact) {
		var field = fact.field();
		jteOutput.writeContent("\n");
		for (String value : fact.values()) {
			jteOutput.writeContent("\n  ");
			if (field.type() == FieldType.NUMBER || field.type() == FieldType.TALLY) {
				jteOutput.writeContent("\n    <data");
				var __jte_html_attribute_0 = value;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("data", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("data", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("data", null);
				jteOutput.writeUserContent(ui.words().numbers().exact(new BigDecimal(value)));
				if (!field.unit().isEmpty()) {
					jteOutput.writeContent(" ");
					jteOutput.setContext("data", null);
					jteOutput.writeUserContent(field.unit());
				}
				jteOutput.writeContent("</data>\n  ");
			} else if (field.type() == FieldType.MONEY) {
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtemoneyGenerated.render(jteOutput, jteHtmlInterceptor, ui, new BigDecimal(value), field.unit());
				jteOutput.writeContent("\n  ");
			} else if (field.type() == FieldType.DATE) {
				jteOutput.writeContent("\n    <time");
				var __jte_html_attribute_1 = value;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" datetime=\"");
					jteOutput.setContext("time", "datetime");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("time", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = ui.moments().exact(LocalDate.parse(value));
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("time", "title");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("time", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("time", null);
				jteOutput.writeUserContent(ui.moments().date(LocalDate.parse(value)));
				jteOutput.writeContent("</time>\n  ");
			} else if (field.type() == FieldType.MOMENT) {
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtetimeGenerated.render(jteOutput, jteHtmlInterceptor, ui, Instant.parse(value), false);
				jteOutput.writeContent("\n  ");
			} else if (field.type().chooses()) {
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtebadgeGenerated.render(jteOutput, jteHtmlInterceptor, field.option(value).map(Option::label).map(label -> label.in(ui.words())).orElse(value), "neutral");
				jteOutput.writeContent("\n  ");
			} else if (field.type() == FieldType.FLAG) {
				jteOutput.writeContent("\n    ");
				jteOutput.setContext("html", null);
				jteOutput.writeUserContent(ui.t("fields.flag." + value));
				jteOutput.writeContent("\n  ");
			} else if (field.type() == FieldType.LINK && value.matches("(?i)https?://.*")) {
				jteOutput.writeContent("\n    <a");
				var __jte_html_attribute_3 = value;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" target=\"_blank\" rel=\"noopener nofollow\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(value.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", ""));
				jteOutput.writeContent("</a>\n  ");
			} else if (field.type() == FieldType.PERSON) {
				jteOutput.writeContent("\n    ");
				jteOutput.setContext("html", null);
				jteOutput.writeUserContent(fact.colleague(value));
				jteOutput.writeContent("\n  ");
			} else if (field.type() == FieldType.LONG_TEXT) {
				jteOutput.writeContent("\n    <span class=\"note-text\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(value);
				jteOutput.writeContent("</span>\n  ");
			} else {
				jteOutput.writeContent("\n    ");
				jteOutput.setContext("html", null);
				jteOutput.writeUserContent(value);
				jteOutput.writeContent("\n  ");
			}
			jteOutput.writeContent("\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Fact fact = (Fact)params.get("fact");
		render(jteOutput, jteHtmlInterceptor, ui, fact);
	}
}

package gg.jte.generated.ondemand.interactions;
@SuppressWarnings("unchecked")
public final class JtepersonGenerated {
	public static final String JTE_NAME = "interactions/person.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, rapport.contacts.ClientName person, boolean chosen) {
		jteOutput.writeContent("<label><input type=\"checkbox\" name=\"contactIds\"");
		var __jte_html_attribute_0 = person.id().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = chosen;
		if (__jte_html_attribute_1) {
		jteOutput.writeContent(" checked");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.ui.JteavatarGenerated.render(jteOutput, jteHtmlInterceptor, person.name(), "small");
		jteOutput.writeContent("<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(person.name());
		if (!person.company().isEmpty()) {
			jteOutput.writeContent("<span class=\"quiet\"> · ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(person.company());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</span></label>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		rapport.contacts.ClientName person = (rapport.contacts.ClientName)params.get("person");
		boolean chosen = (boolean)params.get("chosen");
		render(jteOutput, jteHtmlInterceptor, person, chosen);
	}
}

package gg.jte.generated.ondemand.desk;
import rapport.contacts.Contact;
import rapport.desk.DayView;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteneglectedGenerated {
	public static final String JTE_NAME = "desk/neglected.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,7,7,8,8,9,9,9,10,10,10,12,12,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,18,18,20,20,22,22,22,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, DayView day) {
		jteOutput.writeContent("<section class=\"card neglected\">\n  ");
		if (day.isEmpty() && day.neglected().isEmpty()) {
			jteOutput.writeContent("\n    ");
			gg.jte.generated.ondemand.ui.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, ui, "address-book", ui.t("day.begin"), ui.t("day.begin.text"), ui.may("import") ? ui.t("contacts.import") : null, "/imports", false, null);
			jteOutput.writeContent("\n  ");
		} else {
			jteOutput.writeContent("\n    <div class=\"card-head\"><h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(day.isEmpty() ? ui.t("day.free") : ui.t("day.neglected"));
			jteOutput.writeContent("</h2></div>\n    <p class=\"quiet card-pad-x\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(ui.t("day.neglected.text"));
			jteOutput.writeContent("</p>\n    <div class=\"due-list\">\n      ");
			for (Contact contact : day.neglected()) {
				jteOutput.writeContent("\n        <div class=\"due\" data-row>\n          ");
				gg.jte.generated.ondemand.ui.JteavatarGenerated.render(jteOutput, jteHtmlInterceptor, contact.name().brief(), "medium");
				jteOutput.writeContent("\n          <div class=\"due-who\"><a href=\"/contacts/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(contact.id().toString());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(contact.name().brief());
				jteOutput.writeContent("</b></a>");
				if (contact.currentEmployment().isPresent()) {
					jteOutput.writeContent("<span class=\"quiet\"> · ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(contact.currentEmployment().get().companyName());
					jteOutput.writeContent("</span>");
				}
				jteOutput.writeContent("<br><span class=\"quiet\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(ui.t("client.last"));
				jteOutput.writeContent(":</span> ");
				gg.jte.generated.ondemand.contacts.JtetouchedGenerated.render(jteOutput, jteHtmlInterceptor, ui, contact.lastTouchAt());
				jteOutput.writeContent("</div>\n          <span class=\"acts\">");
				if (ui.may("log_interactions")) {
					jteOutput.writeContent("<a class=\"btn btn-small\" href=\"/interactions/new?contact=");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(contact.id().toString());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("&amp;kind=planned\" data-dialog data-key=\"next\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.t("composer.plan"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("</span>\n        </div>\n      ");
			}
			jteOutput.writeContent("\n    </div>\n  ");
		}
		jteOutput.writeContent("\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		DayView day = (DayView)params.get("day");
		render(jteOutput, jteHtmlInterceptor, ui, day);
	}
}

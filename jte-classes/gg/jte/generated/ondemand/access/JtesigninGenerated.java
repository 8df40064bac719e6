package gg.jte.generated.ondemand.access;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JtesigninGenerated {
	public static final String JTE_NAME = "access/signin.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,7,7,7,9,9,9,10,10,10,10,10,10,10,11,11,11,11,11,12,12,12,12,12,12,12,13,13,14,14,15,15,16,16,16,17,17,17,17,17,17,17,17,17,18,18,18,20,20,20,21,21,21,1,2,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String email, String failure, String provider, String problem, String note) {
		gg.jte.generated.ondemand.ui.JteplainGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("signin.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <form class=\"signin\" method=\"post\" action=\"/sign-in\">\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(ui.t("signin.title"));
				jteOutput.writeContent("</h1>\n    ");
				if (!problem.isEmpty()) {
					jteOutput.writeContent("<p class=\"field-error\" role=\"alert\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.icon("alert-triangle"));
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(problem);
					jteOutput.writeContent("</p>\n    ");
				} else if (!note.isEmpty()) {
					jteOutput.writeContent("<p role=\"status\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(note);
					jteOutput.writeContent("</p>\n    ");
				} else {
					jteOutput.writeContent("<p class=\"quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("signin.text"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "email", ui.t("signin.email"), email, "email", null, null, true, email.isEmpty(), "username", null, null, false, null);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "password", ui.t("signin.password"), null, "password", null, failure.isEmpty() ? null : failure, true, !email.isEmpty(), "current-password", null, null, false, null);
				jteOutput.writeContent("\n    <button class=\"btn btn-primary\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(ui.t("frame.sign-in"));
				jteOutput.writeContent("</button>\n    ");
				if (!provider.isEmpty()) {
					jteOutput.writeContent("<a class=\"btn\" href=\"/sign-in/with/provider\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.icon("login"));
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.t("signin.with", provider));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n    <p><a href=\"/sign-in/forgotten\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.t("signin.forgotten"));
				jteOutput.writeContent("</a></p>\n  </form>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String email = (String)params.get("email");
		String failure = (String)params.get("failure");
		String provider = (String)params.get("provider");
		String problem = (String)params.getOrDefault("problem", "");
		String note = (String)params.getOrDefault("note", "");
		render(jteOutput, jteHtmlInterceptor, ui, email, failure, provider, problem, note);
	}
}

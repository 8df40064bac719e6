package gg.jte.generated.ondemand.calendar;
import java.util.List;
import rapport.access.Tokens;
import rapport.calendar.Feeds;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;
@SuppressWarnings("unchecked")
public final class JteconnectGenerated {
	public static final String JTE_NAME = "calendar/connect.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,12,12,12,13,13,13,13,13,13,13,13,13,13,13,16,16,16,17,17,17,18,18,18,18,18,18,18,18,18,18,20,20,20,20,20,20,21,21,21,21,21,21,22,22,22,22,22,22,23,23,23,23,23,23,25,25,25,25,25,25,25,25,25,26,26,27,27,27,27,28,28,29,29,29,29,29,29,29,29,29,29,29,30,30,30,30,30,30,30,30,30,30,30,30,32,32,34,34,35,35,36,36,36,40,40,40,41,41,41,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,43,43,44,44,44,44,44,44,44,44,44,44,44,45,45,47,47,48,48,50,50,51,51,51,51,51,51,51,51,51,51,51,51,52,52,52,53,53,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,57,57,57,57,57,57,57,57,57,60,60,60,61,61,61,5,6,7,8,9,10,11,11,11,11};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Feeds.Feed feed, String address, String password, List<Tokens.Token> passwords, String base, Complaints complaints) {
		gg.jte.generated.ondemand.ui.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, ui, ui.t("connect.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.ui.JteheadingGenerated.render(jteOutput, jteHtmlInterceptor, ui.t("connect.title"), ui.t("connect.text"), new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<a class=\"btn\" href=\"/calendar\" data-key=\"back\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(ui.icon("calendar"));
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(ui.t("rail.calendar"));
						jteOutput.writeContent("</a>");
					}
				});
				jteOutput.writeContent("\n  <div class=\"stack narrow\">\n    <section class=\"form card card-pad\">\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(ui.t("connect.sync"));
				jteOutput.writeContent("</h2>\n      <p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(ui.t("connect.sync.text"));
				jteOutput.writeContent("</p>\n      ");
				if (!password.isEmpty()) {
					jteOutput.writeContent("<p role=\"status\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("connect.password.once"));
					jteOutput.writeContent("<br><code class=\"secret\">");
					jteOutput.setContext("code", null);
					jteOutput.writeUserContent(password);
					jteOutput.writeContent("</code></p>");
				}
				jteOutput.writeContent("\n      <dl class=\"facts\">\n        <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(ui.t("connect.server"));
				jteOutput.writeContent("</dt><dd><code class=\"secret\">");
				jteOutput.setContext("code", null);
				jteOutput.writeUserContent(base);
				jteOutput.writeContent("</code></dd></div>\n        <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(ui.t("connect.user"));
				jteOutput.writeContent("</dt><dd><code class=\"secret\">");
				jteOutput.setContext("code", null);
				jteOutput.writeUserContent(ui.viewer().email());
				jteOutput.writeContent("</code></dd></div>\n        <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(ui.t("connect.calendar"));
				jteOutput.writeContent("</dt><dd><code class=\"secret\">");
				jteOutput.setContext("code", null);
				jteOutput.writeUserContent(base);
				jteOutput.writeContent("/dav/calendars/me/rapport/</code></dd></div>\n        <div><dt>");
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(ui.t("connect.book"));
				jteOutput.writeContent("</dt><dd><code class=\"secret\">");
				jteOutput.setContext("code", null);
				jteOutput.writeUserContent(base);
				jteOutput.writeContent("/dav/contacts/me/rapport/</code></dd></div>\n      </dl>\n      <ul class=\"quiet\"><li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(ui.t("connect.ios"));
				jteOutput.writeContent("</li><li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(ui.t("connect.android"));
				jteOutput.writeContent("</li><li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(ui.t("connect.thunderbird"));
				jteOutput.writeContent("</li></ul>\n      ");
				for (Tokens.Token one : passwords) {
					jteOutput.writeContent("\n        <form class=\"row-flow\" method=\"post\" action=\"/settings/calendar/passwords/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(one.id().toString());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/revocation\">\n          ");
					gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
					jteOutput.writeContent("\n          <b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(one.name());
					jteOutput.writeContent("</b><span class=\"quiet\">");
					if (one.lastUsedAt() == null) {
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(ui.t("connect.unused"));
					} else {
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(ui.t("connect.used", ui.when(one.lastUsedAt())));
					}
					jteOutput.writeContent("</span>\n          <button class=\"btn btn-small btn-danger\"");
					var __jte_html_attribute_0 = ui.t("profile.revoke.sure", one.name());
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" data-confirm=\"");
						jteOutput.setContext("button", "data-confirm");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(ui.t("profile.revoke"));
					jteOutput.writeContent("</button>\n        </form>\n      ");
				}
				jteOutput.writeContent("\n      <form class=\"row-flow\" method=\"post\" action=\"/settings/calendar/passwords\">\n        ");
				gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "name", ui.t("connect.device"), null, "text", null, complaints.at("name"), false, false, null, ui.t("connect.device.hint"), null, false, null);
				jteOutput.writeContent("\n        <button class=\"btn\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(ui.t("connect.password.make"));
				jteOutput.writeContent("</button>\n      </form>\n    </section>\n    <section class=\"form card card-pad\">\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(ui.t("connect.feed"));
				jteOutput.writeContent("</h2>\n      <p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(ui.t("connect.feed.text"));
				jteOutput.writeContent("</p>\n      ");
				if (!address.isEmpty()) {
					jteOutput.writeContent("<p role=\"status\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("connect.feed.once"));
					jteOutput.writeContent("<br><code class=\"secret\">");
					jteOutput.setContext("code", null);
					jteOutput.writeUserContent(address);
					jteOutput.writeContent("</code></p><p><a class=\"btn\"");
					var __jte_html_attribute_1 = address.replaceFirst("^https?:", "webcal:");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" href=\"");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.icon("calendar-plus"));
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(ui.t("connect.feed.open"));
					jteOutput.writeContent("</a></p>");
				}
				jteOutput.writeContent("\n      ");
				if (feed != null) {
					jteOutput.writeContent("\n        <p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(ui.t("connect.feed.since", ui.when(feed.createdAt())));
					jteOutput.writeContent(" · <span class=\"quiet\">");
					if (feed.lastUsedAt() == null) {
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(ui.t("connect.unused"));
					} else {
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(ui.t("connect.used", ui.when(feed.lastUsedAt())));
					}
					jteOutput.writeContent("</span></p>\n      ");
				}
				jteOutput.writeContent("\n      <form class=\"form\" method=\"post\" action=\"/settings/calendar/feed\">\n        ");
				gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtecheckboxGenerated.render(jteOutput, jteHtmlInterceptor, ui, "names", ui.t("connect.names"), feed == null || feed.names(), "true", null, null, null);
				jteOutput.writeContent("\n        <div class=\"form-acts\">\n          ");
				if (feed != null) {
					jteOutput.writeContent("\n            <button class=\"btn btn-ghost btn-danger\" formaction=\"/settings/calendar/feed/revocation\"");
					var __jte_html_attribute_2 = ui.t("connect.feed.revoke.sure");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" data-confirm=\"");
						jteOutput.setContext("button", "data-confirm");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(ui.t("profile.revoke"));
					jteOutput.writeContent("</button>\n            <button class=\"btn\" formaction=\"/settings/calendar/feed/content\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(ui.t("act.save"));
					jteOutput.writeContent("</button>\n          ");
				}
				jteOutput.writeContent("\n          <button class=\"btn ");
				jteOutput.setContext("button", "class");
				jteOutput.writeUserContent(feed == null ? "btn-primary" : "");
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
				var __jte_html_attribute_3 = feed == null ? null : ui.t("connect.feed.new.sure");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" data-confirm=\"");
					jteOutput.setContext("button", "data-confirm");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("button", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(ui.t(feed == null ? "connect.feed.make" : "connect.feed.new"));
				jteOutput.writeContent("</button>\n        </div>\n      </form>\n      <ul class=\"quiet\"><li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(ui.t("connect.feed.apple"));
				jteOutput.writeContent("</li><li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(ui.t("connect.feed.google"));
				jteOutput.writeContent("</li><li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(ui.t("connect.feed.outlook"));
				jteOutput.writeContent("</li></ul>\n    </section>\n  </div>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Feeds.Feed feed = (Feeds.Feed)params.get("feed");
		String address = (String)params.get("address");
		String password = (String)params.get("password");
		List<Tokens.Token> passwords = (List<Tokens.Token>)params.get("passwords");
		String base = (String)params.get("base");
		Complaints complaints = (Complaints)params.get("complaints");
		render(jteOutput, jteHtmlInterceptor, ui, feed, address, password, passwords, base, complaints);
	}
}

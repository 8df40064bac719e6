package rapport.leads.forms.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import rapport.leads.forms.Stamps;
import rapport.leads.forms.Submissions;
import rapport.leads.forms.Submissions.End;
import rapport.leads.forms.WebForm;
import rapport.leads.forms.WebForms;
import rapport.platform.web.Complaints;
import rapport.platform.web.SentForm;
import rapport.platform.web.Theme;
import rapport.platform.web.Ui;

/** The form as anybody sees it and fills it in. */
@Controller
@RequestMapping("/f/{key}")
class PublicFormPage {
  private static final List<String> MARKS =
      List.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content");
  private static final int LONGEST_MARK = 200;

  private final WebForms forms;
  private final Submissions submissions;
  private final Stamps stamps;
  private final FormLines lines;

  PublicFormPage(WebForms forms, Submissions submissions, Stamps stamps, FormLines lines) {
    this.forms = forms;
    this.submissions = submissions;
    this.stamps = stamps;
    this.lines = lines;
  }

  @GetMapping
  String form(
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> address,
      @ModelAttribute("ui") Ui ui,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    SentForm asked = new SentForm(address);
    Map<String, String> kept = marks(asked);
    String referrer = asked.text("referrer");
    String header = Optional.ofNullable(request.getHeader("Referer")).orElse("");
    kept.put("referrer", cut(referrer.isEmpty() ? header : referrer));
    return show(new Shown(open(key), asked, kept), false, Complaints.NONE, ui, response, model);
  }

  /** The script that puts the form into a page of the company's own site. */
  @GetMapping("/embed.js")
  ResponseEntity<String> script(@PathVariable String key) {
    open(key);
    return ResponseEntity.ok()
        .header("Content-Type", "text/javascript;charset=UTF-8")
        .body(EmbedScript.TEXT);
  }

  @PostMapping
  String send(
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> form,
      @ModelAttribute("ui") Ui ui,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    SentForm sent = new SentForm(form);
    Map<String, String> kept = marks(sent);
    kept.put("referrer", cut(sent.text("referrer")));
    Shown shown = new Shown(open(key), sent, kept);
    try {
      End end = submissions.take(shown.form(), read(shown, request));
      return switch (end) {
        case FLOOD -> flood(shown.form(), ui, response, model);
        case AGAIN -> {
          response.setStatus(422);
          yield show(shown, true, Complaints.NONE, ui, response, model);
        }
        case TAKEN, SWALLOWED -> thanks(shown.form(), ui, request, response, model);
      };
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, spoken(shown.form(), ui).words());
      return show(shown, false, complaints, ui, response, model);
    }
  }

  /** A form with what was typed into it, and where they came from. */
  private record Shown(WebForm form, SentForm sent, Map<String, String> kept) {
    /** Which wording of the consent was agreed to, 0 for none. */
    int agreed() {
      String number = sent.text("consentNumber");
      boolean known = sent.has("consent") && number.matches("\\d{1,6}");
      return known ? Integer.parseInt(number) : sent.has("consent") ? form.consentNumber() : 0;
    }
  }

  private static Submissions.Sent read(Shown shown, HttpServletRequest request) {
    Map<String, String> utm = new LinkedHashMap<>(shown.kept());
    utm.remove("referrer");
    SentForm sent = shown.sent();
    return new Submissions.Sent(
        sent.values(),
        shown.agreed(),
        sent.text("stamp"),
        sent.text("proof"),
        sent.text("homepage"),
        utm,
        shown.kept().getOrDefault("referrer", ""),
        request.getRemoteAddr());
  }

  /**
   * Thanks, or where the form leads to: within a frame the page around it is asked to go there,
   * since its own site may not want to be framed.
   */
  private static String thanks(
      WebForm form, Ui ui, HttpServletRequest request, HttpServletResponse response, Model model) {
    boolean framed = "iframe".equals(request.getHeader("Sec-Fetch-Dest"));
    if (!form.redirect().isEmpty() && !framed) {
      return "redirect:" + form.redirect();
    }
    model.addAttribute("onward", form.redirect());
    String thanks = form.thanks().isEmpty() ? spoken(form, ui).t("form.thanks") : form.thanks();
    return said(form, thanks, ui, response, model);
  }

  private static String flood(WebForm form, Ui ui, HttpServletResponse response, Model model) {
    response.setStatus(429);
    response.setHeader("Retry-After", "60");
    return said(form, spoken(form, ui).t("form.flood"), ui, response, model);
  }

  private static String said(
      WebForm form, String text, Ui ui, HttpServletResponse response, Model model) {
    protect(form, response);
    model.addAttribute("ui", spoken(form, ui));
    model.addAttribute("text", text);
    return "leads/publicsaid";
  }

  private String show(
      Shown shown,
      boolean again,
      Complaints complaints,
      Ui ui,
      HttpServletResponse response,
      Model model) {
    WebForm form = shown.form();
    protect(form, response);
    Ui spoken = spoken(form, ui);
    PublicForm.Asked fields =
        new PublicForm.Asked(
            lines.of(form.fields(), shown.sent().values(), complaints, spoken),
            form.consent(),
            shown.sent().has("consent"),
            complaints);
    model.addAttribute("ui", spoken);
    model.addAttribute(
        "view",
        new PublicForm(form, fields, stamps.make(form.key()), Stamps.BITS, shown.kept(), again));
    return "leads/publicform";
  }

  private static Ui spoken(WebForm form, Ui ui) {
    return ui.as(form.language(), Theme.LIGHT);
  }

  /** Only the sites the form names may frame it; nothing else may be loaded or sent to. */
  private static void protect(WebForm form, HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'"
            + (form.redirect().isEmpty() ? "" : " *")
            + "; frame-ancestors "
            + form.ancestors());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
  }

  private WebForm open(String key) {
    return forms.open(key).orElseThrow(() -> new Absent("form", key));
  }

  private static Map<String, String> marks(SentForm asked) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (String mark : MARKS) {
      String value = asked.text(mark);
      if (!value.isEmpty()) {
        marks.put(mark, cut(value));
      }
    }
    return marks;
  }

  private static String cut(String value) {
    return value.length() > LONGEST_MARK ? value.substring(0, LONGEST_MARK) : value;
  }
}

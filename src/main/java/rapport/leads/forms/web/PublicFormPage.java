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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.RecordKind;
import rapport.fields.Catalogue;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import rapport.leads.forms.Stamps;
import rapport.leads.forms.Submissions;
import rapport.leads.forms.Submissions.End;
import rapport.leads.forms.WebForm;
import rapport.leads.forms.WebForms;
import rapport.platform.web.Complaints;
import rapport.platform.web.Theme;
import rapport.platform.web.Ui;

/** The form as anybody sees it and fills it in. */
@Controller
@RequestMapping("/f/{key}")
class PublicFormPage {
  private static final List<String> MARKS =
      List.of("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content");
  private static final int LONGEST_MARK = 200;
  private static final String SCRIPT =
      """
      (() => {
        const here = document.currentScript;
        const asked = new URLSearchParams();
        for (const [name, value] of new URLSearchParams(location.search)) {
          if (name.startsWith('utm_')) asked.set(name, value);
        }
        asked.set('referrer', document.referrer || location.href);
        const frame = document.createElement('iframe');
        frame.src = here.src.replace(/\\/embed\\.js.*$/, '') + '?' + asked;
        frame.title = here.dataset.title || 'Form';
        frame.style.cssText = 'width:100%;border:0;min-height:' + (here.dataset.height || '640px');
        here.after(frame);
      })();
      """;

  private final WebForms forms;
  private final Submissions submissions;
  private final Stamps stamps;
  private final Catalogue catalogue;

  PublicFormPage(WebForms forms, Submissions submissions, Stamps stamps, Catalogue catalogue) {
    this.forms = forms;
    this.submissions = submissions;
    this.stamps = stamps;
    this.catalogue = catalogue;
  }

  @GetMapping
  String form(
      @PathVariable String key,
      @RequestParam Map<String, String> asked,
      @ModelAttribute("ui") Ui ui,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    WebForm form = open(key);
    Map<String, String> kept = marks(asked);
    String referrer = asked.getOrDefault("referrer", "");
    String header = Optional.ofNullable(request.getHeader("Referer")).orElse("");
    kept.put("referrer", cut(referrer.isEmpty() ? header : referrer));
    return show(form, Map.of(), kept, false, false, Complaints.NONE, ui, response, model);
  }

  /** The script that puts the form into a page of the company's own site. */
  @GetMapping("/embed.js")
  ResponseEntity<String> script(@PathVariable String key) {
    open(key);
    return ResponseEntity.ok().header("Content-Type", "text/javascript;charset=UTF-8").body(SCRIPT);
  }

  @PostMapping
  String send(
      @PathVariable String key,
      @RequestParam Map<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    WebForm form = open(key);
    Map<String, String> kept = marks(sent);
    kept.put("referrer", cut(sent.getOrDefault("referrer", "")));
    boolean agreed = sent.containsKey("consent");
    try {
      End end = submissions.take(form, read(sent, kept, agreed, request));
      return switch (end) {
        case FLOOD -> flood(form, ui, response, model);
        case AGAIN -> {
          response.setStatus(422);
          yield show(form, sent, kept, agreed, true, Complaints.NONE, ui, response, model);
        }
        case TAKEN, SWALLOWED -> thanks(form, ui, response, model);
      };
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, spoken(form, ui).words());
      return show(form, sent, kept, agreed, false, complaints, ui, response, model);
    }
  }

  private static Submissions.Sent read(
      Map<String, String> sent,
      Map<String, String> kept,
      boolean agreed,
      HttpServletRequest request) {
    Map<String, String> utm = new LinkedHashMap<>(kept);
    utm.remove("referrer");
    return new Submissions.Sent(
        sent,
        agreed,
        sent.getOrDefault("stamp", ""),
        sent.getOrDefault("proof", ""),
        sent.getOrDefault("homepage", ""),
        utm,
        kept.getOrDefault("referrer", ""),
        request.getRemoteAddr());
  }

  private String thanks(WebForm form, Ui ui, HttpServletResponse response, Model model) {
    if (!form.redirect().isEmpty()) {
      return "redirect:" + form.redirect();
    }
    return said(
        form,
        form.thanks().isEmpty() ? spoken(form, ui).t("form.thanks") : form.thanks(),
        ui,
        response,
        model);
  }

  private String flood(WebForm form, Ui ui, HttpServletResponse response, Model model) {
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
      WebForm form,
      Map<String, String> typed,
      Map<String, String> kept,
      boolean agreed,
      boolean again,
      Complaints complaints,
      Ui ui,
      HttpServletResponse response,
      Model model) {
    protect(form, response);
    Ui spoken = spoken(form, ui);
    model.addAttribute("ui", spoken);
    model.addAttribute(
        "view",
        new PublicForm(
            form,
            form.fields().stream().map(field -> input(field, typed, spoken)).toList(),
            stamps.make(form.key()),
            Stamps.BITS,
            kept,
            agreed,
            again,
            complaints));
    return "leads/publicform";
  }

  private PublicForm.Input input(WebForm.Field field, Map<String, String> typed, Ui ui) {
    String usual =
        WebForms.BUILT_IN.contains(field.code())
            ? ui.t("form.field." + field.code())
            : catalogue
                .of(RecordKind.LEAD)
                .find(field.code())
                .map(known -> known.name(ui.words()))
                .orElse(field.code());
    String type =
        switch (field.code()) {
          case "phone" -> "tel";
          case "email" -> "email";
          case "message" -> "area";
          default -> "text";
        };
    return new PublicForm.Input(
        field.code(),
        field.label().isBlank() ? usual : field.label(),
        type,
        field.required(),
        typed.getOrDefault(field.code(), ""));
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

  private static Map<String, String> marks(Map<String, String> asked) {
    Map<String, String> marks = new LinkedHashMap<>();
    for (String mark : MARKS) {
      String value = asked.getOrDefault(mark, "");
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

package rapport.contacts.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.AlreadyThere;
import rapport.contacts.Client;
import rapport.contacts.Perhaps;
import rapport.fields.web.CardFields;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Ui;

/**
 * The note "perhaps already there" beside a form that is being filled in. What is typed goes in a
 * body, so that it stands in no log.
 */
@Controller
class PerhapsPage {
  private final AlreadyThere there;
  private final Settings settings;

  PerhapsPage(AlreadyThere there, Settings settings) {
    this.there = there;
    this.settings = settings;
  }

  @PostMapping({"/contacts/perhaps", "/contacts/{self}/perhaps"})
  String contacts(
      @PathVariable(required = false) @Nullable UUID self,
      ContactForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    ContactForm form = sent.form(points);
    return note(
        RecordKind.CONTACT,
        self,
        () ->
            there.like(
                form.draft(settings.country(), ui.moments().today()).with(CardFields.sent(all)),
                self,
                viewer,
                ui.words()),
        model);
  }

  @PostMapping({"/companies/perhaps", "/companies/{self}/perhaps"})
  String companies(
      @PathVariable(required = false) @Nullable UUID self,
      CompanyForm.Sent sent,
      PointRows.SentPoints points,
      @RequestParam MultiValueMap<String, String> all,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    CompanyForm form = sent.form(points);
    return note(
        RecordKind.COMPANY,
        self,
        () ->
            there.like(
                form.draft(settings.country(), ui.moments().today(), null)
                    .with(CardFields.sent(all)),
                self,
                viewer,
                ui.words()),
        model);
  }

  private static String note(
      RecordKind kind, @Nullable UUID self, Supplier<List<Perhaps>> asked, Model model) {
    model.addAttribute("found", found(asked));
    model.addAttribute(
        "merging",
        self == null
            ? ""
            : "/merges/new?kind="
                + kind.code()
                + "&back="
                + Client.path(kind)
                + "/"
                + self
                + "&ids="
                + self
                + "&ids=");
    return "contacts/perhaps";
  }

  /** Half a date can't be read: then one knows nothing yet. */
  private static List<Perhaps> found(Supplier<List<Perhaps>> asked) {
    try {
      return asked.get();
    } catch (Invalid unfinished) {
      return List.of();
    }
  }
}

package rapport.interactions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.interactions.Interactions;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
import rapport.interactions.Repeat;
import rapport.interactions.Series;
import rapport.interactions.Topic;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** Logging and planning, from the composer on a card or in a dialog. */
@Controller
class Composing {
  private static final int FOUND = 6;
  private final Interactions interactions;
  private final Series series;
  private final Contacts contacts;
  private final Composers composers;
  private final AboutWhom about;
  private final Toasts toasts;

  Composing(
      Interactions interactions,
      Series series,
      Contacts contacts,
      Composers composers,
      AboutWhom about,
      Toasts toasts) {
    this.interactions = interactions;
    this.series = series;
    this.contacts = contacts;
    this.composers = composers;
    this.about = about;
    this.toasts = toasts;
  }

  @GetMapping("/interactions/new")
  String form(
      @RequestParam @Nullable UUID contact,
      @RequestParam @Nullable UUID company,
      @RequestParam(defaultValue = "done") String kind,
      @RequestParam @Nullable UUID lead,
      @RequestParam @Nullable UUID task,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "false") boolean atDay,
      @RequestParam(defaultValue = "") String responsible,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    List<UUID> suggested = company == null ? List.of() : about.people(company, viewer);
    List<UUID> chosen = about.chosen(contact, lead, task, suggested, viewer);
    TouchForm.Opening opening =
        new TouchForm.Opening(
            kind,
            chosen,
            lead,
            at,
            minutes,
            atDay,
            responsible,
            task == null ? "" : task.toString());
    model.addAttribute("view", composers.opened(opening, suggested, viewer, ui));
    return ui.fragment() ? "interactions/composerdialog" : "interactions/composerpage";
  }

  /** Who may be meant by what is being typed, as chips to choose. */
  @GetMapping("/interactions/people")
  String people(
      @RequestParam(defaultValue = "") String who,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    List<UUID> found = who.isBlank() ? List.of() : about.found(who, FOUND, viewer, ui);
    model.addAttribute("people", List.copyOf(contacts.names(found, viewer).values()));
    model.addAttribute("sought", who);
    return "interactions/people";
  }

  @PostMapping("/interactions")
  String write(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "composer", defaultValue = "dialog") String place,
      @RequestParam(defaultValue = "") List<UUID> suggested,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    TouchForm form = new SentTouch(sent, ui).form();
    try {
      UUID written = write(form, ui, act);
      return answer(
          written, form, place, suggested, new Answering(ui, act.user(), model, response));
    } catch (Invalid invalid) {
      response.setStatus(422);
      Complaints complaints = Complaints.of(invalid, ui.words());
      return show(composers.again(place, form, suggested, act.user(), ui, complaints), ui, model);
    }
  }

  private UUID write(TouchForm form, Ui ui, Act act) {
    Reading reading = new Reading(form, new TouchRights(act.user()), ui.zone(), act.at());
    Topic topic = reading.topic();
    if (form.isPlanned()) {
      Plan plan = reading.plan();
      Optional<Repeat> repeat = reading.repeat();
      reading.check();
      return repeat.isPresent()
          ? series.plan(topic, plan, repeat.get(), act)
          : interactions.plan(topic, plan, act);
    }
    Outcome outcome = reading.outcome();
    Next next = reading.next();
    reading.check();
    return interactions.log(topic, outcome, next, act);
  }

  /** What an answer is made with. */
  private record Answering(Ui ui, User viewer, Model model, HttpServletResponse response) {}

  private String answer(
      UUID written, TouchForm form, String place, List<UUID> suggested, Answering answering) {
    Ui ui = answering.ui();
    if (!ui.fragment()) {
      return "redirect:/contacts/" + form.contactIds().getFirst();
    }
    String said = ui.t(form.isPlanned() ? "composer.planned" : "composer.logged");
    boolean series = form.isPlanned() && !form.more().repeat().isEmpty();
    String undo = "/interactions/" + written + (series ? "?series=true" : "");
    toasts.send(answering.response(), said, undo, "touched", "dialog-close");
    if (place.equals("card")) {
      List<UUID> people = suggested.isEmpty() ? form.contactIds() : suggested;
      return show(composers.onCard(people, answering.viewer(), ui), ui, answering.model());
    }
    answering.response().setStatus(204);
    return "interactions/nothing";
  }

  /** The form alone, which stands where it stood, in its dialog or on its card. */
  private static String show(ComposerView view, Ui ui, Model model) {
    model.addAttribute("view", view);
    return ui.fragment() ? "interactions/composer" : "interactions/composerpage";
  }
}

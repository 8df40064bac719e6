package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.WorkingTimes;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.PublicHolidays;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** When the company works, or a team or an employee who works otherwise. */
@Controller
@RequestMapping("/settings/working-time")
class WorkingTimePage {
  private static final String PATH = "/settings/working-time";
  private final WorkingTimes times;
  private final Teams teams;
  private final Users users;

  WorkingTimePage(WorkingTimes times, Teams teams, Users users) {
    this.times = times;
    this.teams = teams;
    this.users = users;
  }

  @GetMapping
  String page(
      @RequestParam(defaultValue = "") String of,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    WorkingTimes.Kept kept = kept(of);
    return show(of, kept, WorkingTimeForm.of(kept), Complaints.NONE, ui, model);
  }

  private WorkingTimes.Kept kept(String of) {
    return Ids.parse(of).map(times::of).orElseGet(times::kept);
  }

  @PostMapping
  String change(
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") String of,
      @RequestParam int version,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    WorkingTimeForm form =
        new WorkingTimeForm(
            IntStream.rangeClosed(1, 7)
                .mapToObj(day -> sent.getOrDefault("day" + day, "").strip())
                .toList(),
            sent.getOrDefault("holidays", ""),
            sent.getOrDefault("workdays", ""),
            sent.getOrDefault("country", ""),
            version);
    @Nullable UUID owner = Ids.parse(of).orElse(null);
    try {
      if (owner == null) {
        times.change(form.week(), version, act);
      } else {
        times.change(owner, form.week(), version, act);
      }
      return "redirect:" + PATH + (owner == null ? "" : "?of=" + owner);
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(of, kept(of), form, Complaints.of(invalid, ui.words()), ui, model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      WorkingTimes.Kept kept = kept(of);
      return show(of, kept, WorkingTimeForm.of(kept), told, ui, model);
    }
  }

  /** A team or an employee works as those above them again. */
  @PostMapping("/removal")
  String forget(@RequestParam UUID of, Act act) {
    times.forget(of, act);
    return "redirect:" + PATH + "?of=" + of;
  }

  private String show(
      String of,
      WorkingTimes.Kept kept,
      WorkingTimeForm form,
      Complaints complaints,
      Ui ui,
      Model model) {
    Locale locale = Locale.forLanguageTag(ui.language().code());
    List<String> names =
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
            .map(name -> name.substring(0, 1).toUpperCase(locale) + name.substring(1))
            .toList();
    int year = ui.moments().today().getYear() + 1;
    model.addAttribute("names", names);
    model.addAttribute("of", Ids.parse(of).map(UUID::toString).orElse(""));
    model.addAttribute("own", kept.own());
    model.addAttribute("owners", owners());
    model.addAttribute("countries", countries(ui));
    model.addAttribute("unpublished", kept.week().kept().isPublished(year) ? "" : "" + year);
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    return "access/workingtime";
  }

  private List<Choice> owners() {
    List<Choice> owners = new ArrayList<>(TeamTree.of(teams.all()).choices());
    users.all().stream()
        .filter(User::active)
        .map(user -> new Choice(user.id().toString(), user.name()))
        .forEach(owners::add);
    return owners;
  }

  private static List<Choice> countries(Ui ui) {
    return Arrays.stream(PublicHolidays.values())
        .filter(one -> one != PublicHolidays.NONE)
        .map(one -> new Choice(one.code(), ui.t("working.country." + one.code())))
        .toList();
  }
}

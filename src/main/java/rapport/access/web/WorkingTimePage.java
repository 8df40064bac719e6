package rapport.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.WorkingTimes;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** When the company works, by which clocks of working time run. */
@Controller
@RequestMapping("/settings/working-time")
class WorkingTimePage {
  private final WorkingTimes times;

  WorkingTimePage(WorkingTimes times) {
    this.times = times;
  }

  @GetMapping
  String page(@ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    return show(WorkingTimeForm.of(times.kept()), Complaints.NONE, ui, model);
  }

  @PostMapping
  String change(
      @RequestParam Map<String, String> sent,
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
            version);
    try {
      times.change(form.week(), version, act);
      return "redirect:/settings/working-time";
    } catch (Invalid invalid) {
      response.setStatus(422);
      return show(form, Complaints.of(invalid, ui.words()), ui, model);
    } catch (Conflict stale) {
      response.setStatus(409);
      Complaints told = Complaints.of(new Invalid("", stale.code()), ui.words());
      return show(WorkingTimeForm.of(times.kept()), told, ui, model);
    }
  }

  private static String show(WorkingTimeForm form, Complaints complaints, Ui ui, Model model) {
    Locale locale = Locale.forLanguageTag(ui.language().code());
    List<String> names =
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
            .map(name -> name.substring(0, 1).toUpperCase(locale) + name.substring(1))
            .toList();
    model.addAttribute("names", names);
    model.addAttribute("form", form);
    model.addAttribute("complaints", complaints);
    return "access/workingtime";
  }
}

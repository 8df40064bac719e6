package rapport.interactions.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.SearchKey;
import rapport.platform.web.Choice;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** What a composer asks the server while somebody fills it in. */
@Controller
class ComposerHelp {
  private static final int FOUND = 6;

  private final Composers composers;
  private final Asked asked;
  private final Users users;
  private final BusyTimes busy;
  private final CouponWords coupons;

  ComposerHelp(Composers composers, Asked asked, Users users, BusyTimes busy, CouponWords coupons) {
    this.composers = composers;
    this.asked = asked;
    this.users = users;
    this.busy = busy;
    this.coupons = coupons;
  }

  /**
   * What was begun and not sent, as a form again: with those who were chosen, and with what its
   * group asks. Nothing is written.
   */
  @PostMapping("/interactions/draft")
  String draft(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "composer", defaultValue = "dialog") String place,
      @RequestParam(defaultValue = "") List<UUID> suggested,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    TouchForm form = new SentTouch(sent, ui).form();
    String where = ComposerView.placed(place);
    model.addAttribute(
        "view", composers.again(where, form, suggested, viewer, ui, Complaints.NONE));
    return "interactions/composer";
  }

  /** The results and questions of the group that was chosen. */
  @GetMapping("/interactions/asked")
  String asked(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "composer", defaultValue = "dialog") String place,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    TouchForm form = new SentTouch(sent, ui).form();
    model.addAttribute("id", ComposerView.placed(place) + "-result");
    model.addAttribute("results", asked.results(form.group(), ui));
    model.addAttribute("result", form.result());
    model.addAttribute("questions", asked.questions(form, Complaints.NONE));
    model.addAttribute("may", new TouchRights(viewer));
    model.addAttribute("complaints", Complaints.NONE);
    return "interactions/asked";
  }

  /**
   * Colleagues by what is being typed of their names, in any script.
   *
   * @param as the name of the field they are chosen for
   * @param one whether only one can be chosen
   */
  @GetMapping("/interactions/colleagues")
  String colleagues(
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "colleagueIds") String as,
      @RequestParam(defaultValue = "false") boolean one,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    List<String> sought = SearchKey.words(who);
    model.addAttribute(
        "found",
        sought.isEmpty()
            ? List.of()
            : users.all().stream()
                .filter(User::active)
                .filter(user -> isCalled(user.name(), sought))
                .limit(FOUND)
                .map(user -> new Choice(user.id().toString(), user.name()))
                .toList());
    model.addAttribute("name", as);
    model.addAttribute("one", one);
    model.addAttribute("sought", who);
    return "interactions/colleaguesfound";
  }

  private static boolean isCalled(String name, List<String> sought) {
    List<String> words = SearchKey.words(name);
    return sought.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
  }

  /** Where a coupon leads that is being typed. */
  @GetMapping("/interactions/coupon")
  String coupon(
      @RequestParam(defaultValue = "") String coupon,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    String promotion = coupons.said(List.of(coupon), ui).get(coupon);
    model.addAttribute(
        "said", coupon.isBlank() ? "" : promotion == null ? ui.t("coupon.unknown") : promotion);
    return "interactions/coupon";
  }

  /** What else the responsible one and the colleagues have on the day that is being chosen. */
  @GetMapping("/interactions/busy")
  String busy(
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.LOG_INTERACTIONS);
    model.addAttribute("view", busy.of(new SentTouch(sent, ui).form(), viewer, ui));
    return "interactions/busy";
  }
}

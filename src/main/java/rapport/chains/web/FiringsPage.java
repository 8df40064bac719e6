package rapport.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.chains.Firing;
import rapport.chains.FiringOutcome;
import rapport.chains.Firings;
import rapport.chains.Rules;
import rapport.chains.TryingOut;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.platform.web.Choice;
import rapport.platform.web.Tab;
import rapport.platform.web.Ui;

/** What rules did and why, and what they would do. */
@Controller
@RequestMapping("/settings/rules")
class FiringsPage {
  private static final int ROWS = 50;
  private static final int GUESSES = 100;
  private static final String LOG = "/settings/rules/log";

  private final Firings firings;
  private final TryingOut tryingOut;
  private final Rules rules;
  private final FiringLines lines;

  FiringsPage(Firings firings, TryingOut tryingOut, Rules rules, FiringLines lines) {
    this.firings = firings;
    this.tryingOut = tryingOut;
    this.rules = rules;
    this.lines = lines;
  }

  @GetMapping("/log")
  String log(
      @RequestParam @Nullable UUID rule,
      @RequestParam @Nullable UUID interaction,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam @Nullable String cursor,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    Optional<FiringOutcome> wanted = FiringOutcome.ofCode(outcome);
    Firings.Asked asked =
        new Firings.Asked(Optional.ofNullable(rule), Optional.ofNullable(interaction), wanted);
    Page<Firing> page =
        firings.page(asked, viewer, Optional.ofNullable(cursor).flatMap(Cursor::parse), ROWS);
    String address = address(rule, interaction);
    String here = wanted.map(one -> address + "outcome=" + one.code() + "&").orElse(address);
    model.addAttribute("lines", lines.of(page.items(), viewer, ui));
    model.addAttribute("tabs", tabs(address, wanted, ui));
    model.addAttribute(
        "more", page.next().map(next -> here + "cursor=" + next.token()).orElse(null));
    return "chains/firings";
  }

  private static String address(@Nullable UUID rule, @Nullable UUID interaction) {
    String address = LOG + "?" + (rule == null ? "" : "rule=" + rule + "&");
    return interaction == null ? address : address + "interaction=" + interaction + "&";
  }

  private static List<Tab> tabs(String address, Optional<FiringOutcome> wanted, Ui ui) {
    Stream<Tab> all = Stream.of(new Tab(ui.t("rule.log.all"), address, wanted.isEmpty()));
    Stream<Tab> some =
        Stream.of(
                FiringOutcome.PLANNED,
                FiringOutcome.DISREGARDED,
                FiringOutcome.FORESEEN,
                FiringOutcome.FAILED)
            .map(one ->
                new Tab(
                    ui.t("rule.log." + one.code()),
                    address + "outcome=" + one.code(),
                    wanted.filter(one::equals).isPresent()));
    return Stream.concat(all, some).toList();
  }

  @PostMapping("/log/{id}/trial")
  String retry(@PathVariable UUID id, Act act) {
    firings.retry(id, act);
    return "redirect:" + LOG;
  }

  /** What one rule, or all of them, would do: with one interaction, or lately. */
  @GetMapping("/trial")
  String trial(
      @RequestParam @Nullable UUID rule,
      @RequestParam @Nullable UUID interaction,
      @RequestParam(defaultValue = "false") boolean now,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    viewer.needs(Right.ADMINISTER);
    Optional<UUID> one = Optional.ofNullable(rule);
    model.addAttribute("tried", one.map(UUID::toString).orElse(""));
    model.addAttribute("interaction", interaction == null ? "" : interaction.toString());
    model.addAttribute(
        "rules",
        rules.all(viewer).stream()
            .map(known -> new Choice(known.id().toString(), known.name()))
            .toList());
    if (now || interaction != null || rule != null) {
      TryingOut.Trial trial =
          interaction == null
              ? tryingOut.ofLately(one, viewer)
              : tryingOut.of(interaction, one, viewer);
      model.addAttribute("fired", trial.fired());
      model.addAttribute("asked", trial.guesses().size());
      model.addAttribute("cut", trial.cut());
      model.addAttribute(
          "lines", lines.ofGuesses(trial.guesses().stream().limit(GUESSES).toList(), viewer, ui));
    }
    return "chains/trial";
  }
}

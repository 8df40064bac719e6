package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import rapport.platform.Settings;

/** Gives every page its {@link Ui}. */
@ControllerAdvice
class UiAdvice {
  private final ObjectProvider<CurrentViewer> viewers;
  private final ObjectProvider<Clock> clocks;
  private final Ui.Drawing drawing;
  private final Settings settings;

  UiAdvice(
      ObjectProvider<CurrentViewer> viewers,
      ObjectProvider<Clock> clocks,
      Assets assets,
      Icons icons,
      ObjectProvider<Bell> bell,
      ObjectProvider<Waiting> waiting,
      Settings settings) {
    this.settings = settings;
    this.viewers = viewers;
    this.clocks = clocks;
    this.drawing = new Ui.Drawing(assets, icons, bell, waiting);
  }

  @ModelAttribute("ui")
  Ui ui(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(Prefetching.HEADER, Prefetching.VALUE);
    CurrentViewer current = viewers.getIfAvailable();
    Viewer viewer = current == null ? null : current.in(request).orElse(null);
    Clock clock = clocks.getIfAvailable(Clock::systemUTC);
    Preferences preferences = Preferences.of(request, viewer, settings);
    Ui ui = new Ui(request, viewer, preferences, clock.instant(), drawing);
    SpokenLocale.is(ui.language().locale(), request);
    return ui;
  }
}

package rapport.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link Ui}. */
@ControllerAdvice
class UiAdvice {
  private final ObjectProvider<CurrentViewer> viewers;
  private final ObjectProvider<Clock> clocks;
  private final Ui.Drawing drawing;

  UiAdvice(
      ObjectProvider<CurrentViewer> viewers,
      ObjectProvider<Clock> clocks,
      Assets assets,
      Icons icons) {
    this.viewers = viewers;
    this.clocks = clocks;
    this.drawing = new Ui.Drawing(assets, icons);
  }

  @ModelAttribute("ui")
  Ui ui(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(Prefetching.HEADER, Prefetching.VALUE);
    CurrentViewer current = viewers.getIfAvailable();
    Viewer viewer = current == null ? null : current.in(request).orElse(null);
    Clock clock = clocks.getIfAvailable(Clock::systemUTC);
    Ui ui = new Ui(request, viewer, clock.instant(), drawing);
    SpokenLocale.is(ui.language().locale(), request);
    return ui;
  }
}

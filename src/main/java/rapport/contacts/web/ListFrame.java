package rapport.contacts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.filters.SavedView;
import rapport.filters.web.BuilderInstead;
import rapport.filters.web.FilterBar;
import rapport.filters.web.FilterBars;
import rapport.filters.web.FilterBars.Look;
import rapport.kernel.Invalid;
import rapport.platform.web.Ui;

/**
 * What both lists have around them: the bar with views and filter; the view a list opens with; and
 * the builder for a filter that can't be asked.
 */
@ControllerAdvice(assignableTypes = DirectoryPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ListFrame {
  private final FilterBars bars;

  ListFrame(FilterBars bars) {
    this.bars = bars;
  }

  /** The list is to be seen at another address. */
  private static final class Elsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Elsewhere(String address) {
      super(address);
    }
  }

  @ModelAttribute("bar")
  FilterBar bar(
      @ModelAttribute("request") ListRequest request,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      HttpServletRequest asked) {
    RecordKind kind = FieldCell.kindAt(asked.getRequestURI());
    String path = Client.path(kind);
    if (request.isBare()) {
      starred(kind, viewer, path);
    }
    Look look = new Look(kind, path, request.look(), request.viewId(), viewer);
    return bars.of(look, ui);
  }

  private void starred(RecordKind kind, User viewer, String path) {
    Optional<SavedView> starred = bars.starred(kind, viewer);
    if (starred.isPresent()) {
      throw new Elsewhere(bars.address(starred.get(), path, viewer));
    }
  }

  @ExceptionHandler
  String elsewhere(Elsewhere elsewhere) {
    return "redirect:" + elsewhere.getMessage();
  }

  /** A filter that can't be asked is shown in the builder, where what is wrong with it stands. */
  @ExceptionHandler
  void invalid(Invalid invalid, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    BuilderInstead.of(FieldCell.kindAt(request.getRequestURI()), invalid, request, response);
  }
}

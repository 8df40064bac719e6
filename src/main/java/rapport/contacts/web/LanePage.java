package rapport.contacts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.User;
import rapport.filters.Asking;
import rapport.kernel.Page;
import rapport.platform.web.Ui;

/** The next cards of one lane of a board. */
@Controller
class LanePage {
  private final Boards boards;
  private final Columns columns;

  LanePage(Boards boards, Columns columns) {
    this.boards = boards;
    this.columns = columns;
  }

  @GetMapping({"/contacts/lane", "/companies/lane", "/leads/lane"})
  String more(
      @ModelAttribute("request") ListRequest request,
      @RequestParam(required = false) @Nullable String cols,
      @RequestParam String board,
      @RequestParam String lane,
      @ModelAttribute("ui") Ui ui,
      User viewer,
      Model model) {
    ListAddress address = ListAddress.of(FieldCell.kind(ui), request, cols, board);
    Columns.Chosen chosen = columns.of(address.kind(), address.cols(), viewer);
    Asking asking = new Asking(viewer, ui.now());
    Page<Row> page = boards.lane(address, chosen, lane, asking, ui);
    model.addAttribute("rows", page.items());
    model.addAttribute("board", boards.frame(address, chosen, viewer, ui));
    model.addAttribute(
        "more",
        page.next()
            .map(next -> address.lane(lane, Boards.order(request.order(), chosen), next))
            .orElse(null));
    return "contacts/lanecards";
  }
}

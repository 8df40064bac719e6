package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.Client;
import rapport.contacts.ListColumns;
import rapport.platform.web.Ui;

/** The columns somebody wants in a list, from now on. */
@Controller
class ColumnsPage {
  private final ListColumns columns;

  ColumnsPage(ListColumns columns) {
    this.columns = columns;
  }

  /**
   * Keeps the columns in the order in which they were sent, and shows the same list with them.
   *
   * @param back the list's address without its path
   * @param usual sent by the button that brings the usual columns back
   */
  @PostMapping({"/contacts/columns", "/companies/columns", "/leads/columns"})
  String choose(
      @RequestParam(required = false) @Nullable List<String> code,
      @RequestParam(defaultValue = "") String back,
      @RequestParam(defaultValue = "false") boolean usual,
      @ModelAttribute("ui") Ui ui,
      Act act) {
    RecordKind kind = FieldCell.kind(ui);
    if (usual) {
      columns.forget(kind, act);
      return "redirect:" + list(kind, back);
    }
    List<String> codes = code == null ? List.of() : code;
    columns.choose(kind, codes, act);
    return "redirect:"
        + list(kind, back)
        + "&cols="
        + URLEncoder.encode(String.join(",", codes), StandardCharsets.UTF_8);
  }

  /** Always an address of this very list, whatever was sent. */
  private static String list(RecordKind kind, String back) {
    int from = back.indexOf('?');
    String query = from < 0 ? "" : back.substring(from + 1);
    String kept =
        Arrays.stream(query.split("&"))
            .filter(one -> !one.isEmpty() && !one.startsWith("cols=") && !one.startsWith("cursor="))
            .filter(one -> one.chars().noneMatch(Character::isISOControl))
            .collect(Collectors.joining("&"));
    return Client.path(kind) + "?" + (kept.isEmpty() ? "sort=name" : kept);
  }
}

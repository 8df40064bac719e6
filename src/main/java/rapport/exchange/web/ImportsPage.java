package rapport.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.exchange.Imports;
import rapport.kernel.Invalid;
import rapport.platform.Settings;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** The list of imports, and where a new one begins. */
@Controller
@RequestMapping("/imports")
class ImportsPage {
  private static final int SHOWN = 50;

  private final Imports imports;
  private final Users users;
  private final Settings settings;

  ImportsPage(Imports imports, Users users, Settings settings) {
    this.imports = imports;
    this.users = users;
    this.settings = settings;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "false") boolean tooLarge,
      @ModelAttribute("ui") Ui ui,
      User user,
      Model model) {
    Invalid refusal = new Invalid("file", "fileTooLarge", Imports.MOST_MEGABYTES);
    Complaints complaints = tooLarge ? Complaints.of(refusal, ui.words()) : Complaints.NONE;
    return show(ui, user, settings.country(), complaints, model);
  }

  @PostMapping
  String upload(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String country,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response)
      throws IOException {
    try (var content = file.getInputStream()) {
      String name = String.valueOf(file.getOriginalFilename());
      UUID id = imports.upload(name, content, country, act);
      return "redirect:/imports/" + id;
    } catch (Invalid invalid) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(ui, act.user(), country, Complaints.of(invalid, ui.words()), model);
    }
  }

  private String show(Ui ui, User user, String country, Complaints complaints, Model model) {
    model.addAttribute(
        "view",
        new ImportList(
            imports.list(SHOWN),
            users.names(),
            user.may(Right.IMPORT),
            Countries.in(ui.language()),
            country,
            complaints));
    return "exchange/imports";
  }
}

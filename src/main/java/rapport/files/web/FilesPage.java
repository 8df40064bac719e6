package rapport.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.Act;
import rapport.access.User;
import rapport.files.Files;
import rapport.files.Upload;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Toasts;
import rapport.platform.web.Ui;

/** The files of one record, as a piece of its page; each file to be fetched. */
@Controller
public class FilesPage {
  private final Files files;
  private final FileAnswer answer;
  private final Toasts toasts;

  FilesPage(Files files, FileAnswer answer, Toasts toasts) {
    this.files = files;
    this.answer = answer;
    this.toasts = toasts;
  }

  @GetMapping("/files/of/{kind}/{id}")
  String of(@PathVariable String kind, @PathVariable UUID id, User viewer, Model model) {
    return show(kind, id, "", viewer, model);
  }

  /** Several at once; those before one that is refused are kept. */
  @PostMapping("/files/of/{kind}/{id}")
  String add(
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      addAll(kind, id, files, act);
      return show(kind, id, "", act.user(), model);
    } catch (Invalid refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      String said = Complaints.say(refused.complaints().getFirst(), ui.words());
      return show(kind, id, said, act.user(), model);
    }
  }

  private void addAll(String kind, UUID id, @Nullable List<MultipartFile> brought, Act act) {
    for (Upload upload : uploads(brought)) {
      files.add(kind, id, upload, act);
    }
  }

  /** What a form brought, for verbs; a form sends a nameless nothing where no file was chosen. */
  public static List<Upload> uploads(@Nullable List<MultipartFile> brought) {
    if (brought == null) {
      return List.of();
    }
    return brought.stream()
        .filter(file -> !file.isEmpty() || !String.valueOf(file.getOriginalFilename()).isBlank())
        .map(FilesPage::upload)
        .toList();
  }

  private static Upload upload(MultipartFile file) {
    return new Upload(
        String.valueOf(file.getOriginalFilename()),
        String.valueOf(file.getContentType()),
        file.getSize(),
        file::getInputStream);
  }

  @GetMapping("/files/{id}")
  void download(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean shown,
      User viewer,
      HttpServletResponse response)
      throws IOException {
    answer.send(files.open(id, viewer), shown, response);
  }

  @DeleteMapping("/files/{id}")
  String remove(
      @PathVariable UUID id,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    var file = files.find(id, act.user());
    files.remove(id, act);
    toasts.send(response, ui.t("file.removed", file.name()), "/files/" + id + "/removal");
    return show(file.ownerKind(), file.ownerId(), "", act.user(), model);
  }

  @DeleteMapping("/files/{id}/removal")
  ResponseEntity<Void> restore(@PathVariable UUID id, Act act) {
    files.restore(id, act);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).header("HX-Trigger", "filed").build();
  }

  private String show(String kind, UUID id, String wrong, User viewer, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("owner", id.toString());
    model.addAttribute("wrong", wrong);
    model.addAttribute("changeable", files.mayChange(kind, id, viewer));
    model.addAttribute(
        "files",
        files.of(kind, List.of(id), viewer).getOrDefault(id, List.of()).stream()
            .map(FileLine::new)
            .toList());
    return "files/list";
  }
}

package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.contacts.Client;
import rapport.contacts.Erasing;
import rapport.contacts.PersonalData.Section;
import rapport.contacts.Removing;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;
import tools.jackson.databind.json.JsonMapper;

/** Gives a person what is known of them, forgets it, and takes clients out of the directories. */
@Controller
class PersonalDataPage {
  private final Erasing erasing;
  private final Removing removing;
  private final PersonalLines lines;
  private final JsonMapper json;

  PersonalDataPage(Erasing erasing, Removing removing, PersonalLines lines, JsonMapper json) {
    this.erasing = erasing;
    this.removing = removing;
    this.lines = lines;
    this.json = json;
  }

  @GetMapping("/contacts/{id}/personal-data")
  String data(@PathVariable UUID id, @ModelAttribute("ui") Ui ui, Act act, Model model) {
    model.addAttribute("client", erasing.needs(id, Deed.EXPORT, act));
    model.addAttribute("sections", lines.of(erasing.tell(id, act), act.user(), ui));
    return "contacts/personaldata";
  }

  @GetMapping("/contacts/{id}/personal-data.json")
  ResponseEntity<byte[]> file(@PathVariable UUID id, Act act) {
    Map<String, List<Map<String, Object>>> whole = new LinkedHashMap<>();
    for (Section section : erasing.tell(id, act)) {
      whole.put(section.code(), section.records());
    }
    byte[] bytes =
        json.writerWithDefaultPrettyPrinter()
            .writeValueAsString(whole)
            .getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
        .body(bytes);
  }

  @GetMapping("/contacts/{id}/erasure")
  String ask(@PathVariable UUID id, Act act, Model model) {
    return form(erasing.needs(id, Deed.DELETE, act), "", Complaints.NONE, model);
  }

  @PostMapping("/contacts/{id}/erasure")
  String erase(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    try {
      erasing.erase(id, name, act);
      return "redirect:/contacts";
    } catch (Invalid invalid) {
      response.setStatus(422);
      Client client = erasing.needs(id, Deed.DELETE, act);
      return form(client, name, Complaints.of(invalid, ui.words()), model);
    }
  }

  private static String form(Client client, String name, Complaints complaints, Model model) {
    model.addAttribute("client", client);
    model.addAttribute("name", name);
    model.addAttribute("complaints", complaints);
    return "contacts/erasure";
  }

  @PostMapping("/{directory:contacts|companies}/{id}/removal")
  String remove(@PathVariable String directory, @PathVariable UUID id, Act act, Model model) {
    removing.remove(kind(directory), id, act);
    model.addAttribute("path", "/" + directory);
    model.addAttribute("id", id.toString());
    return "contacts/removed";
  }

  @PostMapping("/{directory:contacts|companies}/{id}/restoration")
  String restore(@PathVariable String directory, @PathVariable UUID id, Act act) {
    removing.restore(kind(directory), id, act);
    return "redirect:/" + directory + "/" + id;
  }

  private static RecordKind kind(String directory) {
    return directory.equals("companies") ? RecordKind.COMPANY : RecordKind.CONTACT;
  }
}

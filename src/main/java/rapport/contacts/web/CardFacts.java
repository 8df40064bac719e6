package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.Clients;
import rapport.contacts.SettingFields;
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.fields.web.CardFields;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Single facts of a card, edited in their place. */
@Controller
@RequestMapping("/{directory:contacts|companies|leads}/{id}/facts/{code}")
public class CardFacts {
  private final Clients clients;
  private final Catalogue catalogue;
  private final SettingFields setting;
  private final CardFields cards;

  CardFacts(Clients clients, Catalogue catalogue, SettingFields setting, CardFields cards) {
    this.clients = clients;
    this.catalogue = catalogue;
    this.setting = setting;
    this.cards = cards;
  }

  /** One fact of one card, as the address names it. */
  record Asked(String directory, UUID id, String code) {
    RecordKind kind() {
      return FieldCell.kindAt("/" + directory);
    }
  }

  @ModelAttribute("asked")
  Asked asked(@PathVariable String directory, @PathVariable UUID id, @PathVariable String code) {
    return new Asked(directory, id, code);
  }

  @GetMapping
  String shown(
      @ModelAttribute("asked") Asked asked, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    RecordField field =
        catalogue
            .of(asked.kind(), viewer)
            .find(asked.code())
            .orElseThrow(() -> new Absent("field", asked.id()));
    Client client = clients.find(asked.kind(), asked.id(), viewer);
    model.addAttribute("fact", cards.fact(field, shown(client)));
    return "fields/fact";
  }

  @GetMapping("/edit")
  String edit(
      @ModelAttribute("asked") Asked asked, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.CHANGE_CLIENTS);
    RecordField field = setting.writable(asked.kind(), asked.code(), viewer);
    Client client = clients.find(asked.kind(), asked.id(), viewer);
    return form(field, client, client.values(asked.code()), Complaints.NONE, model);
  }

  @PostMapping
  String save(
      @ModelAttribute("asked") Asked asked,
      @RequestParam int version,
      @RequestParam(required = false) @Nullable List<String> was,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("ui") Ui ui,
      Act act,
      Model model,
      HttpServletResponse response) {
    RecordField field = setting.writable(asked.kind(), asked.code(), act.user());
    List<String> typed =
        sent.getOrDefault(asked.code(), List.of()).stream().filter(one -> !one.isEmpty()).toList();
    Complaints complaints;
    try {
      Client present = clients.find(asked.kind(), asked.id(), act.user());
      int met = Was.version(present, asked.code(), version, was);
      clients.set(asked.kind(), asked.id(), met, Map.of(asked.code(), typed), act);
      return shown(asked, ui, act.user(), model);
    } catch (Invalid invalid) {
      response.setStatus(422);
      complaints = Complaints.of(invalid, ui.words());
    } catch (Conflict stale) {
      response.setStatus(409);
      complaints = Complaints.of(new Invalid("", stale.code()), ui.words());
    }
    Client client = clients.find(asked.kind(), asked.id(), act.user());
    return form(field, client, typed, complaints, model);
  }

  private String form(
      RecordField field, Client client, List<String> typed, Complaints complaints, Model model) {
    model.addAttribute("fact", cards.fact(field, shown(client)));
    model.addAttribute("input", cards.input(field, typed, complaints));
    model.addAttribute("version", client.version());
    model.addAttribute("told", complaints.at(""));
    return "fields/factform";
  }

  private static CardFields.Shown shown(Client client) {
    return shown(client.kind(), client.id(), client.values(), client.changeable());
  }

  /** A client as its card shows the facts of it. */
  public static CardFields.Shown shown(
      RecordKind kind, UUID id, Map<String, List<String>> values, boolean changeable) {
    return new CardFields.Shown(kind, Client.path(kind) + "/" + id, values, changeable);
  }
}

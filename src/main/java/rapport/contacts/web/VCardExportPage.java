package rapport.contacts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.contacts.Clients;
import rapport.contacts.Contact;
import rapport.contacts.Listing;
import rapport.contacts.Selection;
import rapport.contacts.Sorting;
import rapport.filters.Asking;
import rapport.filters.ExportNotes;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.platform.web.Ui;

/** Contacts as cards, read and sent page by page; who took out how many is kept as a change. */
@Controller
class VCardExportPage {
  private final Clients clients;
  private final ExportNotes notes;

  VCardExportPage(Clients clients, ExportNotes notes) {
    this.clients = clients;
    this.notes = notes;
  }

  @PostMapping(value = "/contacts/exports", params = "format=vcf")
  void export(
      Selection.Sent sent,
      @RequestParam(defaultValue = "") String sort,
      @ModelAttribute("ui") Ui ui,
      Act act,
      HttpServletResponse response)
      throws IOException {
    if (act.user().reach(RecordKind.CONTACT, Deed.EXPORT).equals(Reach.NOTHING)) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
    Selection selection = sent.read();
    if (selection.kind() != RecordKind.CONTACT) {
      throw new Invalid("kind", "choice");
    }
    Page<Contact> page = page(selection, sort, Optional.empty(), act);
    response.setContentType("text/vcard;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename("contacts-" + ui.moments().today() + ".vcf")
            .build()
            .toString());
    VCardExport file =
        new VCardExport(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    int rows = 0;
    try {
      while (true) {
        for (Contact contact : page.items()) {
          file.write(contact);
          rows++;
        }
        file.flush();
        if (page.next().isEmpty()) {
          break;
        }
        page = page(selection, sort, page.next(), act);
      }
    } finally {
      notes.note(
          selection.kind(),
          selection.view(),
          rows,
          "vcf",
          List.of(),
          act); // also of a file that was broken off: so much of it is out
    }
  }

  private Page<Contact> page(Selection selection, String sort, Optional<Cursor> after, Act act) {
    Listing listing =
        new Listing(selection.text(), selection.filter(), Sorting.parse(sort), after, Listing.MOST);
    return clients.contacts(selection, listing, Deed.EXPORT, new Asking(act.user(), act.at()));
  }
}

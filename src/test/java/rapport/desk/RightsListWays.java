package rapport.desk;

import static rapport.access.Deed.CHANGE;
import static rapport.access.Deed.EXPORT;
import static rapport.access.Deed.SEE;
import static rapport.access.RecordKind.COMPANY;
import static rapport.access.RecordKind.CONTACT;
import static rapport.desk.RightsWays.encoded;
import static rapport.desk.RightsWays.found;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import rapport.desk.RightsWays.Way;
import rapport.desk.RightsWorld.Records;
import rapport.desk.RightsWorld.Viewer;
import rapport.world.Answer;

/** The ways to records through lists: filters, orders, counts, views, boards, bulk edits, files. */
final class RightsListWays {
  static final List<Way> ALL =
      List.of(
          new Way(
              "list of contacts with columns",
              CONTACT,
              SEE,
              (viewer, records) -> {
                String path = "/contacts?cols=phone,company,responsible&q=";
                return found(viewer.pages().get(path + encoded(records.name())), records.contact());
              }),
          new Way(
              "list of companies in an order",
              COMPANY,
              SEE,
              (viewer, records) -> {
                String path = "/companies?sort=-people&q=";
                return found(viewer.pages().get(path + encoded(records.name())), records.company());
              }),
          new Way(
              "list of contacts by their phones",
              CONTACT,
              SEE,
              (viewer, records) -> {
                String path = "/contacts?sort=phone&f=" + encoded(byPhone(records));
                return found(viewer.pages().get(path), records.contact());
              }),
          new Way(
              "filter by API",
              CONTACT,
              SEE,
              (viewer, records) ->
                  found(
                      viewer.api().get("/contacts?filter=" + encoded(byPhone(records))),
                      records.contact())),
          new Way(
              "order by API",
              CONTACT,
              SEE,
              (viewer, records) ->
                  found(
                      viewer.api().get("/contacts?sort=-responsible&q=" + encoded(records.phone())),
                      records.contact())),
          new Way(
              "filter of companies by their people",
              CONTACT,
              SEE,
              (viewer, records) ->
                  found(
                      viewer
                          .api()
                          .get("/companies?filter=" + encoded("people(" + byPhone(records) + ")")),
                      records.company())),
          new Way(
              "count of the builder",
              CONTACT,
              SEE,
              (viewer, records) ->
                  count(viewer, "contact", "phone", records.phone()).contains("1 contact")),
          new Way(
              "count of companies",
              COMPANY,
              SEE,
              (viewer, records) ->
                  count(viewer, "company", "name", records.name()).contains("1 compan")),
          new Way(
              "saved view",
              CONTACT,
              SEE,
              (viewer, records) ->
                  found(
                      viewer.api().get("/contacts?view=" + view(viewer, records)),
                      records.contact())),
          new Way(
              "saved view on its page",
              CONTACT,
              SEE,
              (viewer, records) ->
                  found(viewer.pages().get("/views/" + view(viewer, records)), records.contact())),
          new Way(
              "board",
              CONTACT,
              SEE,
              (viewer, records) -> {
                String path = "/contacts?board=importance&q=";
                return found(viewer.pages().get(path + encoded(records.name())), records.contact());
              }),
          new Way(
              "preview of a bulk edit",
              CONTACT,
              SEE,
              (viewer, records) -> {
                Map<String, String> chosen =
                    Map.of("kind", "contact", "ids", records.contact().toString());
                return preview(viewer, chosen).body().contains(records.name());
              }),
          new Way(
              "run of a bulk edit",
              CONTACT,
              CHANGE,
              (viewer, records) -> {
                String secret = "bulk " + viewer.user().id();
                Map<String, String> chosen =
                    Map.of("kind", "contact", "q", records.name(), "all", "true");
                String path = preview(viewer, chosen, secret).response().uri().getPath();
                viewer.pages().post(path.replace("/change", "") + "/run", Map.of());
                return viewer.api().get("/contacts/" + records.contact()).body().contains(secret);
              }),
          new Way(
              "cell of a list",
              COMPANY,
              CHANGE,
              (viewer, records) -> {
                viewer.pages().get("/companies");
                String path = "/companies/" + records.company() + "/fields/industry";
                Map<String, String> stale = Map.of("value", "x", "version", "0");
                return viewer.pages().htmx(path, stale).status() == 409;
              }),
          new Way(
              "CSV",
              CONTACT,
              EXPORT,
              (viewer, records) -> {
                viewer.pages().get("/contacts");
                Answer file =
                    viewer.pages().post("/contacts/exports", export("contact", records, "csv"));
                return file.status() == 200 && file.body().contains(records.name());
              }),
          new Way(
              "XLSX",
              COMPANY,
              EXPORT,
              (viewer, records) -> {
                viewer.pages().get("/companies");
                byte[] file =
                    viewer
                        .pages()
                        .download("/companies/exports", export("company", records, "xlsx"));
                // of the name the part that a workbook writes as it is
                return sheets(file).contains(records.name().split(" ", 2)[1]);
              }));

  private RightsListWays() {}

  private static String byPhone(Records records) {
    return "phone:is:" + records.phone();
  }

  private static String count(Viewer viewer, String kind, String field, String value) {
    String builder = "/filters/" + kind + "/builder";
    viewer.pages().get(builder);
    Map<String, String> form =
        Map.of(
            "n=0%3A%3Ag&n",
            "1:0:l", "f1", field, "o1", "is", "v1", value, "j0", "all", "do", "show");
    return viewer.pages().htmx(builder, form).body();
  }

  private static String view(Viewer viewer, Records records) {
    Map<String, Object> filter =
        Map.of("field", "phone", "operator", "is", "values", List.of(records.phone()));
    Answer kept =
        viewer
            .api()
            .post(
                "/views",
                Map.of("kind", "contact", "name", "View " + System.nanoTime(), "filter", filter));
    if (kept.status() != 201) {
      throw new AssertionError(kept.body());
    }
    return kept.locatedId();
  }

  private static Answer preview(Viewer viewer, Map<String, String> chosen) {
    return preview(viewer, chosen, "anything");
  }

  private static Answer preview(Viewer viewer, Map<String, String> chosen, String note) {
    viewer.pages().get("/contacts");
    Map<String, String> form = new HashMap<>(chosen);
    form.put("act", "edit");
    String path = viewer.pages().post("/bulk-edits", form).response().uri().getPath();
    return viewer
        .pages()
        .post(path + "/change", Map.of("field", "note", "way", "set", "value", note));
  }

  private static Map<String, String> export(String kind, Records records, String format) {
    return Map.of("kind", kind, "q", records.name(), "all", "true", "format", format);
  }

  /** All that a workbook holds; nothing of what is none. */
  static String sheets(byte[] file) {
    if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
      return ""; // a page that refuses
    }
    StringBuilder all = new StringBuilder();
    try {
      Path kept = Files.createTempFile("book", ".xlsx");
      Files.write(kept, file);
      try (ZipFile zip = new ZipFile(kept.toFile())) {
        for (ZipEntry entry : zip.stream().toList()) {
          byte[] part = zip.getInputStream(entry).readAllBytes();
          all.append(new String(part, StandardCharsets.UTF_8));
        }
      } finally {
        Files.delete(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }
}

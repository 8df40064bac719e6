package rapport.bench;

import static rapport.bench.Case.page;
import static rapport.bench.Case.read;
import static rapport.bench.Case.write;
import static rapport.bench.Request.get;
import static rapport.bench.Request.json;

import java.util.List;

/**
 * Everything that is measured, in the order of the table. A new room adds its lines here: a name
 * and what is asked for; queries, bytes and the limit come by themselves. What writes stands last.
 */
final class Cases {
  private static final String THREE_PARTS =
      "all(importance:is:high,last_touch:not_in_last:30,company(name:contains:строй))";

  private Cases() {}

  static final List<Case> ALL =
      List.of(
          page("contacts, page 1", _ -> List.of("/contacts?sort=name")),
          page(
              "contacts, page 1 000",
              ground -> List.of(ground.pageAt("/contacts?sort=name", 1000))),
          page("contacts, filter of three parts", _ -> List.of(Ground.filtered(THREE_PARTS))),
          page("search as one types, Cyrillic", ground -> palette(ground.typed("Cyrl"))),
          page("search as one types, Latin", ground -> palette(ground.typed("Latn"))),
          page("search, a typo", ground -> palette(ground.typos())),
          page("search, a phone's last digits", ground -> palette(ground.lastDigits())),
          page("a card with 30 entries", ground -> List.of("/contacts/" + ground.withEntries(30))),
          page("a card with very many entries", ground -> List.of("/contacts/" + ground.busiest())),
          page("my day", _ -> List.of("/")),
          page("calendar, a month", _ -> List.of("/calendar?view=month")),
          read("API: contacts, 50", _ -> List.of(get("/api/v1/contacts?limit=50"))),
          read("API: search", ground -> ground.typed("Cyrl").stream().map(Cases::search).toList()),
          read(
              "API: identify a number",
              ground -> ground.phones().stream().map(Cases::identify).toList()),
          read("API: a contact", ground -> ground.contacts().stream().map(Cases::contact).toList()),
          write(
              "API: log an interaction",
              ground -> n -> json("POST", "/api/v1/interactions", ground.call(n))),
          write(
              "API: complete one with next",
              ground -> _ -> json("PUT", ground.nextPlanned(), Ground.COMPLETION)),
          write(
              "API: create a contact",
              ground -> n -> json("POST", "/api/v1/contacts", ground.stranger(n))));

  private static List<String> palette(List<String> typed) {
    return typed.stream().map(text -> "/search/palette?q=" + Ground.encoded(text)).toList();
  }

  private static Request search(String text) {
    return get("/api/v1/search?limit=20&q=" + Ground.encoded(text));
  }

  private static Request identify(String phone) {
    return json("POST", "/api/v1/identify", "{\"address\":\"" + phone + "\"}");
  }

  private static Request contact(Object id) {
    return get("/api/v1/contacts/" + id);
  }
}

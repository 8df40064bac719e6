package rapport.contacts.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import rapport.access.Change;
import rapport.access.History;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.contacts.ClientNames;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Page;
import rapport.platform.web.Choice;
import rapport.platform.web.Ui;

/** Every change of every record, for administrators to search. */
@Controller
public class ChangesPage {
  private static final int ROWS = 50;
  private static final List<String> KINDS =
      List.of(
          "contact",
          "company",
          "lead",
          "interaction",
          "import",
          "field",
          "view",
          "user",
          "role",
          "team",
          "webhook",
          "contact_plan");

  /** What the address asks for, as it was typed; everything may be missing. */
  public record Asked(
      @Nullable String who,
      @Nullable String kind,
      @Nullable String via,
      @Nullable String from,
      @Nullable String until,
      @Nullable String cursor) {

    History.Sought sought(ZoneId zone) {
      return new History.Sought(
          Ids.parse(text(who)).orElse(null),
          null,
          text(kind),
          "",
          text(via),
          begin(text(from), 0, zone),
          begin(text(until), 1, zone));
    }

    /** The first moment of a day, or of the day after; null for what is no day. */
    private static @Nullable Instant begin(String day, int later, ZoneId zone) {
      try {
        return day.isEmpty()
            ? null
            : LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
      } catch (DateTimeParseException notADay) {
        return null;
      }
    }

    static String text(@Nullable String value) {
      return value == null ? "" : value.strip();
    }

    String address() {
      return "/settings/changes?who="
          + encoded(who)
          + "&kind="
          + encoded(kind)
          + "&via="
          + encoded(via)
          + "&from="
          + encoded(from)
          + "&until="
          + encoded(until);
    }

    private static String encoded(@Nullable String value) {
      return URLEncoder.encode(text(value), StandardCharsets.UTF_8);
    }
  }

  private final History history;
  private final HistoryLines lines;
  private final ClientNames names;
  private final Users users;

  ChangesPage(History history, HistoryLines lines, ClientNames names, Users users) {
    this.history = history;
    this.lines = lines;
    this.names = names;
    this.users = users;
  }

  @GetMapping("/settings/changes")
  String changes(
      @ModelAttribute("asked") Asked asked, @ModelAttribute("ui") Ui ui, User viewer, Model model) {
    viewer.needs(Right.ADMINISTER);
    Optional<Cursor> after = Optional.ofNullable(asked.cursor()).flatMap(Cursor::parse);
    Page<Change> page = history.search(asked.sought(ui.zone()), after, ROWS);
    Map<UUID, String> known = names.of(page.items().stream().map(Change::recordId).toList());
    model.addAttribute("lines", lines.of(page.items(), known, viewer, ui));
    model.addAttribute("colleagues", colleagues());
    model.addAttribute("kinds", choices("history.kind.", KINDS.stream(), ui));
    model.addAttribute("ways", choices("via.", Stream.of(Via.values()).map(Via::code), ui));
    model.addAttribute(
        "more", page.next().map(next -> asked.address() + "&cursor=" + next.token()).orElse(null));
    return "contacts/changes";
  }

  private List<Choice> colleagues() {
    return users.names().entrySet().stream()
        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
        .toList();
  }

  private static List<Choice> choices(String key, Stream<String> codes, Ui ui) {
    return codes.map(code -> new Choice(code, ui.t(key + code))).toList();
  }
}

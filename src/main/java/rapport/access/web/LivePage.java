package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.RequestContextHolder;
import rapport.access.Presence;
import rapport.access.Presence.State;
import rapport.access.User;
import rapport.access.Users;
import rapport.kernel.Absent;
import rapport.platform.live.Stream;
import rapport.platform.live.Streams;
import rapport.platform.web.Admission;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is going on while somebody looks: the stream of a browser (server-sent events, as the HTML
 * standard describes them), what is done with its pages, and who else looks.
 */
@Controller
class LivePage {
  private static final Logger LOG = LoggerFactory.getLogger(LivePage.class);
  private static final int MOST_PAGES = 30;
  private final Streams streams;
  private final Presence presence;
  private final Watching watching;
  private final SignedInEar.Needs needs;

  LivePage(
      Streams streams,
      Presence presence,
      Watching watching,
      Users users,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      NoticeNews news,
      JsonMapper json) {
    this.streams = streams;
    this.presence = presence;
    this.watching = watching;
    this.needs = new SignedInEar.Needs(users, sessions, watching, presence, news, json);
  }

  /**
   * Listens until the browser goes, signs out or may no longer. The thread is a virtual one, which
   * waits for nothing.
   *
   * @param at the pages that are open, see {@link WatchedPage}
   */
  @GetMapping("/live")
  void listen(
      @RequestParam(defaultValue = "") List<String> at,
      User viewer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session == null) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    List<WatchedPage> pages =
        at.stream().limit(MOST_PAGES).flatMap(one -> WatchedPage.read(one).stream()).toList();
    Map<UUID, String> records = records(pages, viewer);
    Set<String> kinds = kinds(pages);
    begin(response);
    Admission.leave(request); // from here on it mostly waits
    // what is remembered for the length of a request would be remembered for hours
    RequestContextHolder.resetRequestAttributes();
    listen(
        new SignedInEar(needs, session.getId(), viewer.id(), records, kinds),
        new Stream(viewer.id(), records.keySet(), withRights(kinds)),
        pages.stream()
            .filter(page -> page.visit().isPresent())
            .filter(page -> records.containsKey(page.visit().get().recordId()))
            .toList(),
        pages.stream()
            .mapToLong(WatchedPage::mark)
            .filter(mark -> mark > 0)
            .min()
            .orElse(Streams.mark()),
        response);
  }

  private void listen(
      SignedInEar ear,
      Stream stream,
      List<WatchedPage> pages,
      long since,
      HttpServletResponse response)
      throws IOException {
    Thread thread = Thread.currentThread();
    String name = thread.getName();
    thread.setName("live-" + stream.id());
    try {
      Runnable enter =
          () ->
              presence.enter(
                  stream.id(),
                  stream.userId(),
                  pages.stream().flatMap(page -> page.visit().stream()).toList());
      if (!streams.serve(stream, since, response.getOutputStream(), ear, enter)) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      }
    } catch (IOException gone) {
      // the browser is; there is nobody to tell
    } finally {
      leave(stream);
      thread.setName(name);
    }
  }

  private void leave(Stream stream) {
    try {
      presence.leave(stream.id());
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("left without a word", away); // the node's pulse clears it away
    }
  }

  private Map<UUID, String> records(List<WatchedPage> pages, User viewer) {
    Map<UUID, String> asked = new HashMap<>();
    for (WatchedPage page : pages) {
      for (WatchedPage.Subject subject : page.about()) {
        subject.id().ifPresent(id -> asked.put(id, subject.kind()));
      }
    }
    asked.keySet().retainAll(watching.seen(asked, viewer));
    return asked;
  }

  private static Set<String> kinds(List<WatchedPage> pages) {
    Set<String> kinds = new LinkedHashSet<>();
    for (WatchedPage page : pages) {
      for (WatchedPage.Subject subject : page.about()) {
        if (subject.id().isEmpty()) {
          kinds.add(subject.kind());
        }
      }
    }
    return kinds;
  }

  /** Changed rights are never told, but the ear must know of them. */
  private static Set<String> withRights(Set<String> kinds) {
    Set<String> all = new LinkedHashSet<>(kinds);
    all.removeAll(SignedInEar.RIGHTS);
    all.add("role");
    return all;
  }

  private static void begin(HttpServletResponse response) throws IOException {
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no"); // nginx: pass on at once
    response.flushBuffer();
  }

  /** What somebody does with one of their open pages: looking, editing, away or gone. */
  @PostMapping("/live/pages/{page}")
  ResponseEntity<Void> turn(
      @PathVariable String page, @RequestParam(defaultValue = "") String state, User viewer) {
    if (state.equals("gone")) {
      presence.close(page, viewer.id());
    } else {
      State.ofCode(state).ifPresent(known -> presence.turn(page, known, viewer.id()));
    }
    return ResponseEntity.noContent().build();
  }

  /** Who else looks at a record, for those who may see it. */
  @GetMapping("/live/presence")
  String present(@RequestParam(defaultValue = "") String about, User viewer, Model model) {
    WatchedPage.Subject subject =
        WatchedPage.Subject.read(about)
            .filter(one -> one.id().isPresent())
            .orElseThrow(() -> new Absent("record", viewer.id()));
    UUID id = subject.id().orElseThrow();
    if (!watching.seen(subject.kind(), Set.of(id), viewer).contains(id)) {
      throw new Absent(subject.kind(), id);
    }
    model.addAttribute("about", about);
    model.addAttribute("colleagues", presence.at(id, viewer.id()));
    return "access/present";
  }
}

package rapport.dav;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/** The door for phones: WebDAV (RFC 4918) as far as calendars and address books need it. */
@Controller
class Dav {
  private static final String METHODS =
      "OPTIONS, GET, HEAD, PUT, DELETE, PROPFIND, PROPPATCH, REPORT";
  private static final int LONGEST = 1_000_000;
  private static final int MOST_AT_ONCE = 500;
  private static final int INSUFFICIENT_STORAGE = 507; // RFC 4918, section 11.5

  private final List<Shelf> shelves;

  Dav(List<Shelf> shelves) {
    this.shelves = shelves;
  }

  /** Where phones begin to look (RFC 6764). */
  @RequestMapping(path = {"/.well-known/caldav", "/.well-known/carddav"})
  void find(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader("Location", Paths.ROOT);
  }

  @RequestMapping(path = "/dav/**", method = RequestMethod.OPTIONS)
  void options(HttpServletResponse response) {
    response.setHeader("Allow", METHODS);
    response.setHeader("DAV", "1, 3, calendar-access, addressbook");
  }

  /** Every other method; those that only phones know have no annotation of their own. */
  @RequestMapping("/dav/**")
  void serve(HttpServletRequest request, HttpServletResponse response, User user, Act act)
      throws IOException {
    options(response);
    try {
      new Serving(request, response, act).serve();
    } catch (Absent absent) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (Forbidden forbidden) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } catch (Conflict conflict) {
      response.setStatus(status(conflict.code()));
    } catch (Invalid invalid) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static int status(String conflict) {
    return switch (conflict) {
      case "stale" -> HttpServletResponse.SC_PRECONDITION_FAILED;
      case "full" -> INSUFFICIENT_STORAGE;
      default -> HttpServletResponse.SC_FORBIDDEN;
    };
  }

  /** One request. */
  private final class Serving {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Act act;
    private final User user;
    private final String path;
    private final Properties properties;

    Serving(HttpServletRequest request, HttpServletResponse response, Act act) {
      this.request = request;
      this.response = response;
      this.act = act;
      this.user = act.user();
      this.path = URLDecoder.decode(request.getRequestURI(), StandardCharsets.UTF_8);
      this.properties = new Properties(user);
    }

    void serve() throws IOException {
      switch (request.getMethod()) {
        case "PROPFIND" -> propfind();
        case "REPORT" -> report();
        case "PROPPATCH" -> proppatch();
        case "GET", "HEAD" -> get();
        case "PUT" -> put();
        case "DELETE" -> delete();
        default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }

    private Optional<Shelf> shelf() {
      return shelves.stream().filter(one -> path.startsWith(one.path())).findFirst();
    }

    /** The name of the object that is meant, empty for a shelf as a whole. */
    private String name(Shelf shelf) {
      return path.substring(shelf.path().length());
    }

    private Shelf.Item item(Shelf shelf) {
      return shelf.find(name(shelf), user).orElseThrow(() -> new Absent("object", name(shelf)));
    }

    private void propfind() throws IOException {
      List<Name> asked = Report.read(body()).asked();
      boolean deep = !"0".equals(request.getHeader("Depth"));
      Answers answers = new Answers();
      Optional<Shelf> shelf = shelf();
      if (shelf.isPresent() && !name(shelf.get()).isEmpty()) {
        Shelf.Item item = item(shelf.get());
        answers.add(href(shelf.get(), item), properties.item(shelf.get(), item), asked);
      } else if (shelf.isPresent()) {
        list(shelf.get(), deep, asked, answers);
      } else {
        folder(deep, asked, answers);
      }
      send(answers);
    }

    private void list(Shelf shelf, boolean deep, List<Name> asked, Answers answers) {
      List<Shelf.Item> items = shelf.all(user);
      answers.add(shelf.path(), properties.shelf(shelf, items), asked);
      if (deep) {
        items.forEach(item -> answers.add(href(shelf, item), properties.item(shelf, item), asked));
      }
    }

    private void folder(boolean deep, List<Name> asked, Answers answers) {
      String here = path.endsWith("/") ? path : path + "/";
      boolean known =
          List.of(Paths.ROOT, Paths.PRINCIPAL, "/dav/principals/", Paths.CALENDARS, Paths.BOOKS)
              .contains(here);
      if (!known) {
        throw new Absent("collection", path);
      }
      boolean principal = here.equals(Paths.PRINCIPAL);
      answers.add(here, principal ? properties.principal() : properties.folder(), asked);
      if (deep && !here.equals(Paths.ROOT)) {
        shelves.stream()
            .filter(shelf -> shelf.path().startsWith(here))
            .forEach(shelf ->
                answers.add(shelf.path(), properties.shelf(shelf, shelf.all(user)), asked));
      }
    }

    private void report() throws IOException {
      Shelf shelf = shelf().orElseThrow(() -> new Absent("collection", path));
      Report report = Report.read(body());
      Answers answers = new Answers();
      if (report.isMultiget()) {
        if (report.hrefs().size() > MOST_AT_ONCE) {
          refuse("<D:number-of-matches-within-limits/>");
          return;
        }
        multiget(shelf, report, answers);
      } else if (report.isQuery()) {
        shelf.all(user).stream()
            .filter(report::wants)
            .forEach(item ->
                answers.add(href(shelf, item), properties.whole(shelf, item), report.asked()));
      } else {
        refuse("<D:supported-report/>");
        return;
      }
      send(answers);
    }

    private void multiget(Shelf shelf, Report report, Answers answers) {
      Map<String, Shelf.Item> found = new HashMap<>();
      shelf
          .some(report.hrefs().stream().map(Serving::last).toList(), user)
          .forEach(item -> found.put(item.name(), item));
      for (String href : report.hrefs()) {
        Shelf.Item item = found.get(last(href));
        if (item == null) {
          answers.missing(href);
        } else {
          answers.add(href, properties.whole(shelf, item), report.asked());
        }
      }
    }

    /** The last part of an address. */
    private static String last(String href) {
      return href.substring(href.lastIndexOf('/') + 1);
    }

    private void refuse(String condition) throws IOException {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      write(
          "application/xml;charset=utf-8",
          "<?xml version=\"1.0\" encoding=\"utf-8\"?><D:error xmlns:D=\"DAV:\">"
              + condition
              + "</D:error>");
    }

    /** Names and colours of what is here are nobody's to change; phones keep their own then. */
    private void proppatch() throws IOException {
      Answers answers = new Answers();
      answers.forbid(path, Report.read(body()).asked());
      send(answers);
    }

    private void get() throws IOException {
      Shelf shelf = shelf().orElseThrow(() -> new Absent("collection", path));
      Shelf.Item item = item(shelf);
      response.setHeader("ETag", item.tag());
      response.setHeader("Cache-Control", "private, no-cache");
      if (item.tag().equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      write(shelf.mediaType(), item.text());
    }

    private void put() throws IOException {
      Shelf shelf = shelf().orElseThrow(() -> new Absent("collection", path));
      String name = name(shelf);
      if (name.isEmpty() || name.contains("/") || name.length() > 255) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return;
      }
      Shelf.Put put = shelf.put(name, body(), expected(), act);
      response.setStatus(
          put.added() ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_NO_CONTENT);
      if (put.wordForWord()) {
        response.setHeader("ETag", item(shelf).tag());
      }
    }

    private void delete() {
      Shelf shelf = shelf().orElseThrow(() -> new Absent("collection", path));
      shelf.delete(name(shelf), expected(), act);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private Expected expected() {
      return new Expected(request.getHeader("If-Match"), request.getHeader("If-None-Match"));
    }

    private static String href(Shelf shelf, Shelf.Item item) {
      return shelf.path()
          + java.net.URLEncoder.encode(item.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String body() throws IOException {
      byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
      if (body.length > LONGEST) {
        throw new Invalid("body", "tooLong", LONGEST);
      }
      return new String(body, StandardCharsets.UTF_8);
    }

    private void send(Answers answers) throws IOException {
      response.setStatus(207);
      write("application/xml;charset=utf-8", answers.text());
    }

    private void write(String type, String text) throws IOException {
      response.setContentType(type);
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}

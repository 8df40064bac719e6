package rapport.bench;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a browser fetches for a page when it knows nothing yet: the page, what it names, and the
 * modules and pictures these name in turn; each once, compressed as it goes over the wire, headers
 * of the answers included.
 */
final class FirstPage {
  private static final Pattern TAG = Pattern.compile("<(?:link|script|img)\\b[^>]*>");
  private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
  private static final Pattern LATER =
      Pattern.compile("rel=\"?(?:canonical|alternate|help|author|prefetch)");
  private static final Pattern IMPORT =
      Pattern.compile("(?:\\bfrom|\\bimport)\\s*[\"'](\\.{0,2}/[^\"']+)[\"']");

  private final Client client;
  private final Set<String> met = new LinkedHashSet<>();
  private final Deque<String> left = new ArrayDeque<>();
  private long bytes;

  private FirstPage(Client client) {
    this.client = client;
  }

  static List<Figure> of(Client client, String path, String name) {
    FirstPage page = new FirstPage(client);
    page.fetch(path);
    return List.of(
        new Figure(name + ", cold: requests", page.met.size(), "", ""),
        new Figure(name + ", cold: over the wire", page.bytes / 1000.0, "kB", "goal 150"));
  }

  private void fetch(String path) {
    met.add(path);
    left.add(path);
    while (!left.isEmpty()) {
      String next = left.removeFirst();
      Reply reply = client.send(Request.get(next));
      if (reply.status() / 100 == 3 && !reply.location().isEmpty()) {
        bytes += reply.body().length + reply.head();
        follow(reply.location());
        continue;
      }
      if (!reply.isGood()) {
        throw new IllegalStateException(next + " was answered " + reply.status());
      }
      bytes += reply.body().length + reply.head();
      URI base = URI.create(next);
      named(next, reply)
          .map(one -> base.resolve(one.replace("&amp;", "&").replaceFirst("#.*", "")))
          .filter(one -> one.getHost() == null)
          .map(URI::toString)
          .filter(met::add)
          .forEach(left::add);
    }
  }

  private void follow(String location) {
    URI there = URI.create(location);
    String path =
        there.getRawPath() + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
    if (met.add(path)) {
      left.add(path);
    }
  }

  private static Stream<String> named(String path, Reply reply) {
    if (path.matches(".*\\.js(\\?.*)?")) {
      return IMPORT.matcher(reply.text()).results().map(found -> found.group(1));
    }
    return path.matches(".*\\.(css|svg|png|ico|woff2|json|webmanifest)(\\?.*)?")
        ? Stream.empty()
        : TAG.matcher(reply.text())
            .results()
            .map(found -> found.group())
            .filter(tag -> !LATER.matcher(tag).find())
            .map(NAMED::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .filter(one -> !one.startsWith("data:") && !one.isEmpty());
  }
}

package rapport.calendar.web;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import rapport.access.Secrets;
import rapport.access.User;
import rapport.access.Users;
import rapport.calendar.Events;
import rapport.calendar.Feeds;
import rapport.calendar.Planner;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/**
 * An employee's calendar at its secret address. Nobody signs in here: whoever knows the address
 * reads, and nothing tells a wrong one from one that was revoked.
 */
@Controller
class FeedAddress {
  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Feeds feeds;
  private final Users users;
  private final Planner planner;

  FeedAddress(Feeds feeds, Users users, Planner planner) {
    this.feeds = feeds;
    this.users = users;
    this.planner = planner;
  }

  @GetMapping("/calendar/feed/{secret}.ics")
  ResponseEntity<String> feed(@PathVariable String secret, WebRequest request) {
    Optional<Feeds.Opened> opened = feeds.opened(secret);
    Optional<User> owner =
        opened.map(Feeds.Opened::userId).flatMap(users::find).filter(User::active);
    if (opened.isEmpty() || owner.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    String body = body(owner.get(), opened.get().names());
    String tag = "\"" + Base64.getUrlEncoder().encodeToString(Secrets.hash(body)) + "\"";
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(304).eTag(tag).build();
    }
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
        .eTag(tag)
        .header("Content-Disposition", "inline; filename=\"rapport.ics\"")
        .body(body);
  }

  private String body(User owner, boolean names) {
    Words words = Words.in(Language.withCode(owner.language()).orElse(Language.EN));
    List<Planner.Planned> planned = planner.of(owner);
    return new Events(words, owner.zone()).feed("Rapport – " + owner.name(), planned, names);
  }
}

package rapport.notes.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.access.Users;
import rapport.notes.About;
import rapport.notes.Abouts;
import rapport.platform.web.Ui;

/** The colleagues one may mean by an {@code @}, as one types their name. */
@Controller
class MentionOffers {
  private static final int MOST = 6;

  private final Users users;
  private final Abouts abouts;

  MentionOffers(Users users, Abouts abouts) {
    this.users = users;
    this.abouts = abouts;
  }

  /**
   * A colleague.
   *
   * @param sees whether they may see the record, so that they would be told
   * @param note what is said of those who may not
   */
  record Offer(String name, boolean sees, String note) {}

  @GetMapping("/mentions")
  @ResponseBody
  List<Offer> offers(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(required = false) @Nullable UUID id,
      @ModelAttribute("ui") Ui ui,
      User viewer) {
    Optional<About> about =
        RecordKind.ofCode(on)
            .flatMap(kind -> Optional.ofNullable(id).map(it -> new About(kind, it)))
            .filter(it -> abouts.sees(it, viewer));
    String begun = q.strip().toLowerCase(Locale.ROOT);
    return users.all().stream()
        .filter(user -> user.active() && !user.id().equals(viewer.id()))
        .filter(user -> begins(user.name().toLowerCase(Locale.ROOT), begun))
        .limit(MOST)
        .map(user ->
            new Offer(
                user.name(), about.map(it -> sees(it, user)).orElse(true), ui.t("mention.blind")))
        .toList();
  }

  /** By the beginning of any of the names. */
  private static boolean begins(String name, String begun) {
    return name.startsWith(begun) || name.contains(" " + begun);
  }

  private boolean sees(About about, User user) {
    return users.find(user.id()).filter(full -> abouts.sees(about, full)).isPresent();
  }
}

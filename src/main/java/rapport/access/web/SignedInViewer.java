package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.platform.web.CurrentViewer;
import rapport.platform.web.Theme;
import rapport.platform.web.Viewer;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/** Tells the frame who looks at it. */
@Component
class SignedInViewer implements CurrentViewer {
  private final Users users;
  private final Clock clock;

  SignedInViewer(Users users, Clock clock) {
    this.users = users;
    this.clock = clock;
  }

  @Override
  public Optional<Viewer> in(HttpServletRequest request) {
    return WhoActs.current().map(SignedInViewer::viewer);
  }

  private static Viewer viewer(User user) {
    Language language = Language.withCode(user.language()).orElse(Language.EN);
    return new Viewer(
        user.id(),
        user.name(),
        user.email(),
        RoleWords.of(user.role(), Words.in(language)),
        EnumSet.allOf(Right.class).stream()
            .filter(user::may)
            .map(Right::code)
            .collect(Collectors.toUnmodifiableSet()),
        language,
        Theme.withCode(user.theme()),
        user.zone());
  }

  @Override
  public void choose(Viewer viewer, Language language) {
    prefer(language.code(), viewer.theme().code());
  }

  @Override
  public void choose(Viewer viewer, Theme theme) {
    prefer(viewer.language().code(), theme.code());
  }

  private void prefer(String language, String theme) {
    User user = WhoActs.current().orElseThrow();
    users.prefer(language, user.zone().getId(), theme, new Act(user, clock.instant(), Via.PAGE));
  }
}

package rapport.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rapport.access.Act;
import rapport.access.OpenSession;
import rapport.access.SecondFactors;
import rapport.access.Sessions;
import rapport.access.User;

/** Where one is signed in: shown on the profile, ended here. */
@Controller
class SessionsPage {
  private final Sessions sessions;

  SessionsPage(Sessions sessions) {
    this.sessions = sessions;
  }

  @PostMapping("/settings/profile/sessions/{id}/ending")
  String end(@PathVariable UUID id, Act act) {
    sessions.end(act.userId(), id, act);
    return "redirect:/settings/profile?saved=sessions";
  }

  @PostMapping("/settings/profile/sessions/ending")
  String endOthers(Act act, HttpServletRequest request) {
    sessions.endAll(act.userId(), SessionSecurity.here(request), act);
    return "redirect:/settings/profile?saved=sessions";
  }

  /** What the profile page shows of signing in, whichever of its forms was sent. */
  @ControllerAdvice(assignableTypes = ProfilePage.class)
  static class OnProfile {
    private final Sessions sessions;
    private final SecondFactors factors;

    OnProfile(Sessions sessions, SecondFactors factors) {
      this.sessions = sessions;
      this.factors = factors;
    }

    @ModelAttribute("sessions")
    List<OpenSession> sessions(User viewer, HttpServletRequest request) {
      return sessions.of(viewer.id(), SessionSecurity.here(request));
    }

    @ModelAttribute("secondFactor")
    boolean secondFactor(User viewer) {
      return factors.isOn(viewer.id());
    }
  }
}

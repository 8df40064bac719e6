package rapport.planning.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.planning.Spread;
import rapport.platform.web.SentForm;

/** How somebody wants a plan spread, as it was typed. */
final class SpreadForm {
  /** Nobody has typed anything yet. */
  static final SpreadForm NONE = new SpreadForm(new LinkedMultiValueMap<>());

  private static final String MINUTES = "minutes.";

  private final SentForm sent;

  SpreadForm(MultiValueMap<String, String> sent) {
    this.sent = new SentForm(sent);
  }

  /** The preview in which it was typed; empty where it was typed elsewhere. */
  Optional<UUID> shown() {
    return Ids.parse(sent.text("shown"));
  }

  String from(LocalDate known) {
    return sent.has("from") ? sent.text("from") : known.toString();
  }

  boolean help(boolean known) {
    return shown().isPresent() ? sent.has("help") : known;
  }

  String minutes(UUID userId, int known) {
    return sent.has(MINUTES + userId) ? sent.text(MINUTES + userId) : String.valueOf(known);
  }

  /** {@link Invalid} at what can't be read. */
  Spread.Asked asked(UUID planId) {
    List<Complaint> complaints = new ArrayList<>();
    Spread.Asked asked =
        new Spread.Asked(
            planId,
            Ids.parse(sent.text("owner")),
            day(complaints),
            sent.has("help"),
            minutes(complaints));
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return asked;
  }

  private Optional<LocalDate> day(List<Complaint> complaints) {
    String typed = sent.text("from").strip();
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException unreadable) {
      complaints.add(Complaint.of("from", "date"));
      return Optional.empty();
    }
  }

  private Map<UUID, Integer> minutes(List<Complaint> complaints) {
    Map<UUID, Integer> minutes = new HashMap<>();
    for (String name : sent.values().keySet()) {
      Optional<UUID> of =
          name.startsWith(MINUTES) ? Ids.parse(name.substring(MINUTES.length())) : Optional.empty();
      String typed = sent.text(name).strip();
      if (of.isPresent() && typed.matches("\\d{1,6}")) {
        minutes.put(of.get(), Integer.valueOf(typed));
      } else if (of.isPresent() && !typed.isEmpty()) {
        complaints.add(Complaint.of(name, "number"));
      }
    }
    return minutes;
  }
}

package rapport.webhooks;

import java.util.ArrayList;
import java.util.List;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/**
 * A subscription as somebody gives it.
 *
 * @param name what people call it; the host of the address if blank
 * @param url http or https, see {@link Destinations}
 * @param events at least one, see {@link EventTypes}
 */
public record WebhookDraft(String name, String url, List<String> events) {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_URL = 2000;
  private static final int MOST_EVENTS = 50;

  /** The draft with stray spaces gone and each event once, or {@link Invalid}. */
  WebhookDraft checked(Destinations destinations) {
    String address = url.strip();
    List<String> wanted = events.stream().map(String::strip).distinct().toList();
    List<Complaint> complaints = new ArrayList<>();
    if (name.strip().length() > LONGEST_NAME) {
      complaints.add(Complaint.of("name", "tooLong", LONGEST_NAME));
    }
    checkUrl(address, destinations, complaints);
    checkEvents(wanted, complaints);
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    String called = name.isBlank() ? Destinations.uri(address).orElseThrow().getHost() : name;
    return new WebhookDraft(shortened(called.strip()), address, wanted);
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_NAME));
  }

  private static void checkUrl(
      String address, Destinations destinations, List<Complaint> complaints) {
    if (address.isEmpty()) {
      complaints.add(Complaint.of("url", "required"));
    } else if (address.length() > LONGEST_URL) {
      complaints.add(Complaint.of("url", "tooLong", LONGEST_URL));
    } else {
      destinations.objection(address).ifPresent(code -> complaints.add(Complaint.of("url", code)));
    }
  }

  private static void checkEvents(List<String> wanted, List<Complaint> complaints) {
    if (wanted.isEmpty()) {
      complaints.add(Complaint.of("events", "webhookNoEvents"));
    } else if (wanted.size() > MOST_EVENTS) {
      complaints.add(Complaint.of("events", "webhookManyEvents", MOST_EVENTS));
    }
    wanted.stream()
        .filter(one -> !EventTypes.isFilter(one))
        .findFirst()
        .ifPresent(wrong -> complaints.add(Complaint.of("events", "webhookEvent", wrong)));
  }
}

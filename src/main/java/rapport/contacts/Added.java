package rapport.contacts;

import java.util.List;
import java.util.UUID;
import rapport.exchange.ClientIntake.Trace;

/** How a trace says what was added to a client that was there before. */
final class Added {
  static final String BIRTHDAY = "birthday";
  static final String NOTE = "note";
  private static final String OWN = "own:";
  private static final String POINT = "point:";
  private static final String EMPLOYMENT = "employment:";

  private Added() {}

  static String point(UUID id) {
    return POINT + id;
  }

  static String employment(UUID id) {
    return EMPLOYMENT + id;
  }

  static String own(String code) {
    return OWN + code;
  }

  /** The codes of the own fields that were filled in. */
  static List<String> own(Trace trace) {
    return trace.added().stream()
        .filter(added -> added.startsWith(OWN))
        .map(added -> added.substring(OWN.length()))
        .toList();
  }

  static UUID[] points(List<Trace> traces) {
    return ids(traces, POINT);
  }

  static UUID[] employments(List<Trace> traces) {
    return ids(traces, EMPLOYMENT);
  }

  private static UUID[] ids(List<Trace> traces, String prefix) {
    return traces.stream()
        .flatMap(trace -> trace.added().stream())
        .filter(added -> added.startsWith(prefix))
        .map(added -> UUID.fromString(added.substring(prefix.length())))
        .toArray(UUID[]::new);
  }
}

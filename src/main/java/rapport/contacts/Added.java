package rapport.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.exchange.ClientIntake.Trace;

/**
 * How a trace says what was done to a client that was there before, and what was there instead. Of
 * several entries about one thing the first tells how it was before the import.
 */
final class Added {
  private static final String OWN = "own:";
  private static final String OWN_WAS = "own-was:";
  private static final String POINT = "point:";
  private static final String EMPLOYMENT = "employment:";
  private static final String POSITION = "position:";
  private static final String DECISION = "decision:";
  private static final String FACT = "fact:";

  /** Between several values of one field; no value holds it. */
  private static final String SEVERAL = "\u001f";

  private Added() {}

  static String point(UUID id) {
    return POINT + id;
  }

  static String employment(UUID id) {
    return EMPLOYMENT + id;
  }

  /** A field that held nothing. */
  static String own(String code) {
    return OWN + code;
  }

  static String own(String code, List<String> was) {
    return OWN_WAS + code + ":" + String.join(SEVERAL, was);
  }

  static List<String> position(IntakeContact.NewPosition one) {
    List<String> added = new ArrayList<>();
    if (!one.was().position().equals(one.now().position())) {
      added.add(POSITION + one.employmentId() + ":" + one.was().position());
    }
    if (!one.was().decision().equals(one.now().decision())) {
      added.add(DECISION + one.employmentId() + ":" + one.was().decision());
    }
    return added;
  }

  static String fact(String code, String was) {
    return FACT + code + ":" + was;
  }

  /** What was in the own fields that were written, by code; nothing where they were empty. */
  static Map<String, List<String>> own(Trace trace) {
    Map<String, List<String>> own = new LinkedHashMap<>();
    for (String added : trace.added()) {
      if (added.startsWith(OWN)) {
        own.putIfAbsent(added.substring(OWN.length()), List.of());
      } else if (added.startsWith(OWN_WAS)) {
        String[] parts = added.split(":", 3);
        own.putIfAbsent(parts[1], List.of(parts[2].split(SEVERAL)));
      }
    }
    return own;
  }

  /** What was in the built-in fields that were written, by code. */
  static Map<String, String> facts(Trace trace) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String added : trace.added()) {
      if (added.startsWith(FACT)) {
        String[] parts = added.split(":", 3);
        facts.putIfAbsent(parts[1], parts[2]);
      } else if (!added.contains(":")) {
        facts.putIfAbsent(added, ""); // as imports said it while they overwrote nothing
      }
    }
    return facts;
  }

  /** What the positions were that were written, by the employment's id. */
  static Map<UUID, String> positions(Collection<Trace> traces) {
    return ofEmployments(traces, POSITION);
  }

  /** What the words counted for that were written, by the employment's id. */
  static Map<UUID, String> decisions(Collection<Trace> traces) {
    return ofEmployments(traces, DECISION);
  }

  private static Map<UUID, String> ofEmployments(Collection<Trace> traces, String prefix) {
    Map<UUID, String> positions = new LinkedHashMap<>();
    traces.stream()
        .flatMap(trace -> trace.added().stream())
        .filter(added -> added.startsWith(prefix))
        .map(added -> added.split(":", 3))
        .forEach(parts -> positions.putIfAbsent(UUID.fromString(parts[1]), parts[2]));
    return positions;
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

package rapport.interactions.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Ids;
import rapport.platform.web.Ui;

/**
 * The composer exactly as it was typed: an interaction that has taken place or shall, and the step
 * after it.
 *
 * @param kind {@code done} or {@code planned}
 * @param contactIds those who were chosen
 * @param at when it took place or shall: a local date and time (ISO 8601), empty for now
 * @param minutes how long
 * @param lead the id of the lead it is about, empty for none
 * @param next {@code plan}, {@code none}, or empty while nobody chose
 */
public record TouchForm(
    String kind,
    String method,
    String direction,
    List<UUID> contactIds,
    String group,
    String subject,
    String note,
    String result,
    String at,
    String minutes,
    String place,
    boolean urgent,
    String next,
    String nextMethod,
    String nextAt,
    String nextSubject,
    String noNextReason,
    String lead) {

  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable String kind,
      @Nullable String method,
      @Nullable String direction,
      @Nullable List<String> contactIds,
      @Nullable String group,
      @Nullable String subject,
      @Nullable String note,
      @Nullable String result,
      @Nullable String at,
      @Nullable String atSaid,
      @Nullable String minutes,
      @Nullable String place,
      @Nullable String urgent,
      @Nullable String next,
      @Nullable String nextMethod,
      @Nullable String nextAt,
      @Nullable String nextAtSaid,
      @Nullable String nextSubject,
      @Nullable String noNextReason,
      @Nullable String lead) {

    /** Moments that were said in words are those of the form. */
    TouchForm form(Ui ui) {
      return new TouchForm(
          or(kind, "done"),
          or(method, "call"),
          or(direction, "outbound"),
          ids(),
          or(group, ""),
          or(subject, ""),
          or(note, ""),
          or(result, ""),
          or(SaidMoment.or(atSaid, at, ui), ""),
          or(minutes, ""),
          or(place, ""),
          urgent != null,
          or(next, ""),
          or(nextMethod, "call"),
          or(SaidMoment.or(nextAtSaid, nextAt, ui), ""),
          or(nextSubject, ""),
          or(noNextReason, ""),
          or(lead, ""));
    }

    private List<UUID> ids() {
      return contactIds == null
          ? List.of()
          : contactIds.stream()
              .flatMap(id -> Ids.parse(id).map(Stream::of).orElse(Stream.of()))
              .distinct()
              .toList();
    }

    private static String or(@Nullable String value, String otherwise) {
      return value == null ? otherwise : value;
    }
  }

  /** A fresh composer for some people. */
  static TouchForm fresh(String kind, List<UUID> contactIds, String nextAt) {
    return new TouchForm(
        kind,
        "call",
        "outbound",
        contactIds,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        false,
        "plan",
        "call",
        nextAt,
        "",
        "",
        "");
  }

  /** The same about a lead. */
  TouchForm about(@Nullable UUID leadId) {
    return new TouchForm(
        kind,
        method,
        direction,
        contactIds,
        group,
        subject,
        note,
        result,
        at,
        minutes,
        place,
        urgent,
        next,
        nextMethod,
        nextAt,
        nextSubject,
        noNextReason,
        leadId == null ? "" : leadId.toString());
  }

  public boolean isPlanned() {
    return kind.equals("planned");
  }
}

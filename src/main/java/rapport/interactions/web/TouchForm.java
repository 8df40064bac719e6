package rapport.interactions.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Interaction;

/**
 * The composer exactly as it was typed: an interaction that has taken place or shall, and the step
 * after it.
 *
 * @param kind {@code done} or {@code planned}
 * @param contactIds those who were chosen
 * @param at when it took place or shall: a local date and time (ISO 8601), empty for now
 * @param minutes how long
 * @param lead the id of the lead it is about, empty for none
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
    String lead,
    More more,
    Following next) {

  /**
   * What may be said besides.
   *
   * @param dayOnly planned for the day of {@code at}, whatever its time
   * @param someday planned without a date
   * @param colleagueIds colleagues who take part
   * @param topics codes of the topics talked about
   * @param answers what was answered to the questions of the group, by their codes
   * @param coupon what the client named
   * @param responsible the id of who does what is planned, empty for whoever plans it
   * @param remind minutes before it, empty for no reminder
   * @param repeat how often it comes again, empty for once
   * @param until the last day of the series (ISO 8601), empty for no end
   */
  public record More(
      boolean dayOnly,
      boolean someday,
      List<UUID> colleagueIds,
      List<String> topics,
      Map<String, String> answers,
      String coupon,
      String responsible,
      String remind,
      String repeat,
      String until) {
    public static final More NONE =
        new More(false, false, List.of(), List.of(), Map.of(), "", "", "", "", "");
  }

  /**
   * The step after it.
   *
   * @param choice {@code plan}, {@code none}, or empty while nobody chose
   * @param at a local date and time (ISO 8601)
   * @param dayOnly for the day, whatever the time
   * @param reason why there is none
   */
  public record Following(
      String choice, String method, String at, boolean dayOnly, String subject, String reason) {
    static Following proposed(String at) {
      return new Following("plan", "call", at, false, "", "");
    }
  }

  /** The same with another step after it. */
  TouchForm next(Following other) {
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
        lead,
        more,
        other);
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
        "",
        More.NONE,
        Following.proposed(nextAt));
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
        leadId == null ? "" : leadId.toString(),
        more,
        next);
  }

  /** The same to plan at a time, as a calendar asks for. */
  TouchForm at(String moment, String duration, boolean dayOnly) {
    More day =
        new More(
            dayOnly,
            false,
            more.colleagueIds(),
            more.topics(),
            more.answers(),
            more.coupon(),
            more.responsible(),
            more.remind(),
            more.repeat(),
            more.until());
    return new TouchForm(
        kind,
        method,
        direction,
        contactIds,
        group,
        subject,
        note,
        result,
        moment,
        duration,
        place,
        urgent,
        lead,
        day,
        next);
  }

  /** What was typed to complete something; what it is about is as it was planned. */
  TouchForm completing(Interaction planned) {
    return new TouchForm(
        "done",
        planned.method().code(),
        planned.direction().code(),
        planned.contactIds(),
        planned.group(),
        planned.subject(),
        note,
        result,
        at,
        minutes,
        planned.place(),
        false,
        "",
        more,
        next);
  }

  public boolean isPlanned() {
    return kind.equals("planned");
  }
}

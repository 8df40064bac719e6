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
   * @param task the id of the task it is made for, empty for none
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
      String until,
      String task) {
    static More on(boolean dayOnly, String responsible, String task) {
      return new More(
          dayOnly, false, List.of(), List.of(), Map.of(), "", responsible, "", "", "", task);
    }
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

  /**
   * What a composer is opened with.
   *
   * @param leadId the lead it is about, null for none
   * @param at when, as a calendar asks for it; empty for nothing said, and so the minutes
   * @param responsible the id of the colleague in whose calendar it was drawn, empty for oneself
   * @param task the id of the task it is made for, empty for none
   */
  record Opening(
      String kind,
      List<UUID> contactIds,
      @Nullable UUID leadId,
      String at,
      String minutes,
      boolean dayOnly,
      String responsible,
      String task) {
    static Opening with(List<UUID> contactIds) {
      return new Opening("done", contactIds, null, "", "", false, "", "");
    }
  }

  /** A fresh composer, which proposes a day for the next step. */
  static TouchForm fresh(Opening opening, String nextAt) {
    return new TouchForm(
        opening.kind(),
        "call",
        "outbound",
        opening.contactIds(),
        "",
        "",
        "",
        "",
        opening.at(),
        opening.minutes(),
        "",
        false,
        opening.leadId() == null ? "" : opening.leadId().toString(),
        More.on(opening.dayOnly(), opening.responsible(), opening.task()),
        Following.proposed(nextAt));
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

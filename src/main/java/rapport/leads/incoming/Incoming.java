package rapport.leads.incoming;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a channel tells of somebody who got in touch. It is kept as it is told, before anybody tries
 * to understand it; whatever isn't known is empty.
 *
 * @param channel call, email, form …, a code of {@link rapport.leads.LeadChannel}
 * @param externalId what the channel itself calls it; the same one is kept once. Empty for none
 * @param addresses phones, e-mail addresses, handles; the likeliest first
 * @param name what they are called, in one line
 * @param text what they said or wrote
 * @param at when it began, null for when it came in
 * @param country whose habits apply to phones without a country code, empty for ours
 * @param inquiry whether it asks for something, so that a lead is made even of somebody known
 * @param utm where they came from, by the names of the address: utm_source …
 * @param own values of the fields that users added to leads
 * @param agreed what they agreed to, null for nothing
 */
public record Incoming(
    String channel,
    String externalId,
    List<String> addresses,
    String name,
    String company,
    String subject,
    String text,
    @Nullable Instant at,
    @Nullable Integer durationSeconds,
    String country,
    boolean inquiry,
    String source,
    String campaign,
    String coupon,
    Map<String, String> utm,
    String referrer,
    Map<String, List<String>> own,
    @Nullable Agreed agreed) {

  /**
   * A text somebody agreed to.
   *
   * @param formId the form it stood on
   * @param number which of its wordings
   */
  public record Agreed(UUID formId, int number, String text) {}

  /** Something of a channel from an address, of which nothing more is known. */
  public static Incoming of(String channel, String externalId, String address) {
    return new Incoming(
        channel,
        externalId,
        List.of(address),
        "",
        "",
        "",
        "",
        null,
        null,
        "",
        false,
        "",
        "",
        "",
        Map.of(),
        "",
        Map.of(),
        null);
  }

  /** The same from somebody who says their name and what they want. */
  public Incoming saying(String who, String what) {
    return new Incoming(
        channel,
        externalId,
        addresses,
        who,
        company,
        subject,
        what,
        at,
        durationSeconds,
        country,
        inquiry,
        source,
        campaign,
        coupon,
        utm,
        referrer,
        own,
        agreed);
  }

  String address() {
    return addresses.isEmpty() ? "" : addresses.getFirst();
  }
}

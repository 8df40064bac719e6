package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.leads.LeadChannel;
import rapport.leads.incoming.Incoming;

/** What a program tells of somebody who got in touch. */
record IncomingFields(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {
              "call", "email", "form", "chat", "sms", "social", "meeting", "letter", "other"
            })
        @Nullable String channel,
    @Schema(description = "What the channel calls it; told again, it is kept once")
        @Nullable String externalId,
    @Schema(
            description = "Phones, e-mail addresses, handles; the likeliest first",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable List<String> addresses,
    @Schema(description = "What they are called, in one line") @Nullable String name,
    @Nullable String company,
    @Nullable String subject,
    @Schema(description = "What they said or wrote") @Nullable String text,
    @Schema(description = "When it began; now, if absent") @Nullable Instant at,
    @Nullable Integer durationSeconds,
    @Nullable String country,
    @Schema(description = "Whether a lead is made even of somebody known")
        @Nullable Boolean inquiry,
    @Schema(description = "A code of /lead-sources") @Nullable String source,
    @Nullable String campaign,
    @Nullable String coupon,
    @Nullable Map<String, String> utm,
    @Nullable String referrer) {
  private static final int MOST_ADDRESSES = 10;
  private static final int LONGEST = 20_000;

  /** Only what can't even be kept is refused here; the rest waits to be looked at. */
  Incoming incoming() {
    List<Complaint> complaints = new ArrayList<>();
    List<String> given = addresses == null ? List.of() : List.copyOf(addresses);
    if (given.size() > MOST_ADDRESSES) {
      complaints.add(Complaint.of("addresses", "tooMany", MOST_ADDRESSES));
    }
    if (Texts.of(text).length() > LONGEST) {
      complaints.add(Complaint.of("text", "tooLong", LONGEST));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new Incoming(
        Codes.read(channel, "channel", LeadChannel::ofCode)
            .orElseThrow(() -> new Invalid("channel", "required"))
            .code(),
        Texts.of(externalId),
        given,
        Texts.of(name),
        Texts.of(company),
        Texts.of(subject),
        Texts.of(text),
        at,
        durationSeconds,
        Texts.of(country),
        Boolean.TRUE.equals(inquiry),
        Texts.of(source),
        Texts.of(campaign),
        Texts.of(coupon),
        utm == null ? Map.of() : Map.copyOf(utm),
        Texts.of(referrer),
        Map.of(),
        null);
  }
}

package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.leads.LeadChannel;
import rapport.leads.LeadDraft;
import tools.jackson.databind.JsonNode;

/** A new lead as a client gives it: of a known contact, or of somebody who becomes one. */
record LeadFields(
    @Schema(description = "Whose inquiry it is; otherwise a name is needed")
        @Nullable UUID contactId,
    @Schema(description = "What somebody new is called, in one line") @Nullable String name,
    @Schema(description = "Where somebody new works; found by its name or made")
        @Nullable String company,
    @Schema(description = "How somebody new is reached")
        @Nullable List<@Nullable PointFields> contactPoints,
    @Schema(description = "Whose habits apply to phones without a country code")
        @Nullable String country,
    @Schema(
            description = "other if absent",
            allowableValues = {
              "call", "email", "form", "chat", "sms", "social", "meeting", "letter", "other"
            })
        @Nullable String channel,
    @Schema(description = "A code of /lead-sources") @Nullable String source,
    @Nullable String campaign,
    @Nullable String coupon,
    @Schema(description = "What they want") @Nullable String wants,
    @Schema(description = "An employee; whom the rules of distribution name, if absent")
        @Nullable UUID responsibleId,
    @Nullable Map<String, String> utm,
    @Nullable String referrer,
    @Schema(description = OwnJson.WRITTEN) @Nullable Map<String, @Nullable JsonNode> own) {

  LeadDraft draft(Employees employees, Countries countries) {
    UUID owner = employees.known(responsibleId, "responsibleId");
    return new LeadDraft(
        person(countries),
        Codes.read(channel, "channel", LeadChannel::ofCode).orElse(LeadChannel.OTHER),
        Texts.of(source),
        Texts.of(campaign),
        Texts.of(coupon),
        Texts.of(wants),
        owner == null ? new LeadDraft.Owner.ByRules() : new LeadDraft.Owner.Given(owner),
        utm == null ? Map.of() : Map.copyOf(utm),
        Texts.of(referrer),
        OwnJson.said(own));
  }

  private LeadDraft.Person person(Countries countries) {
    if (contactId != null) {
      return new LeadDraft.Person.Known(contactId);
    }
    PersonName split = PersonName.split(Texts.of(name));
    if (split.isEmpty()) {
      throw new Invalid("contactId", "leadOfNobody");
    }
    return new LeadDraft.Person.Fresh(
        split, Texts.of(company), PointFields.drafts(contactPoints), countries.of(country));
  }
}

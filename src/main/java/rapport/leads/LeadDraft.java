package rapport.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.PointDraft;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;

/**
 * A lead as somebody gives it.
 *
 * @param person whose inquiry it is
 * @param source code of a source, empty for unknown
 * @param owner whose it shall be
 * @param own values of fields that users added, by their codes
 */
public record LeadDraft(
    Person person,
    LeadChannel channel,
    String source,
    String campaign,
    String coupon,
    String wants,
    Owner owner,
    Map<String, String> utm,
    String referrer,
    Map<String, List<String>> own) {
  static final int LONGEST_LINE = 300;
  static final int LONGEST_TEXT = 10_000;

  /** Somebody known, or somebody to be made of what is known of them. */
  public sealed interface Person {
    record Known(UUID contactId) implements Person {}

    /**
     * @param company where they work, empty if nobody knows
     * @param country whose habits apply to phones without a country code
     */
    record Fresh(PersonName name, String company, List<PointDraft> points, String country)
        implements Person {}
  }

  /** Whose a lead shall be. */
  public sealed interface Owner {
    /** This colleague's. */
    record Given(UUID userId) implements Owner {}

    /** Whose the rules of distribution say. */
    record ByRules() implements Owner {}
  }

  /** A lead of which only these things are known. */
  public static LeadDraft of(Person person, LeadChannel channel, String wants, Owner owner) {
    return new LeadDraft(person, channel, "", "", "", wants, owner, Map.of(), "", Map.of());
  }

  /** The same from a source. */
  public LeadDraft from(String code, String fromCampaign, String withCoupon) {
    return new LeadDraft(
        person, channel, code, fromCampaign, withCoupon, wants, owner, utm, referrer, own);
  }

  /** Complains about what can't be kept. */
  LeadDraft checked(LeadChoices choices) {
    List<Complaint> complaints = new ArrayList<>();
    tooLong(complaints, "campaign", campaign, LONGEST_LINE);
    tooLong(complaints, "coupon", coupon, LONGEST_LINE);
    tooLong(complaints, "wants", wants, LONGEST_TEXT);
    if (!source.isEmpty() && !choices.sources().offers(source)) {
      complaints.add(Complaint.of("source", "choice"));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return this;
  }

  static void tooLong(List<Complaint> complaints, String field, @Nullable String value, int most) {
    if (value != null && value.length() > most) {
      complaints.add(Complaint.of(field, "tooLong", most));
    }
  }
}

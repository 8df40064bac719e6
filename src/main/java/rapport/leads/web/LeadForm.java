package rapport.leads.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.leads.LeadChannel;
import rapport.leads.LeadDraft;

/**
 * A new lead exactly as it was typed: of somebody known, or of somebody of whom a name and
 * addresses are given.
 *
 * @param contactIds who was chosen; the first one counts
 * @param owner the id of a colleague, or empty for whom the rules say
 */
public record LeadForm(
    List<UUID> contactIds,
    String name,
    String phone,
    String email,
    String company,
    String channel,
    String source,
    String campaign,
    String coupon,
    String wants,
    String owner) {

  /** What a browser sends; absent parameters are empty. */
  record Sent(
      @Nullable List<String> contactIds,
      @Nullable String name,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String company,
      @Nullable String channel,
      @Nullable String source,
      @Nullable String campaign,
      @Nullable String coupon,
      @Nullable String wants,
      @Nullable String owner) {
    LeadForm form() {
      List<String> chosen = contactIds == null ? List.of() : List.copyOf(contactIds);
      return new LeadForm(
          chosen.stream().flatMap(id -> Ids.parse(id).stream()).toList(),
          text(name),
          text(phone),
          text(email),
          text(company),
          text(channel),
          text(source),
          text(campaign),
          text(coupon),
          text(wants),
          text(owner));
    }

    private static String text(@Nullable String value) {
      return value == null ? "" : value.strip();
    }
  }

  static LeadForm fresh(@Nullable UUID contactId, UUID owner) {
    return new LeadForm(
        contactId == null ? List.of() : List.of(contactId),
        "",
        "",
        "",
        "",
        LeadChannel.CALL.code(),
        "",
        "",
        "",
        "",
        owner.toString());
  }

  /** {@link Invalid} at what can't be read. */
  LeadDraft draft(String country) {
    return new LeadDraft(
        person(country),
        LeadChannel.ofCode(channel).orElseThrow(() -> new Invalid("channel", "choice")),
        source,
        campaign,
        coupon,
        wants,
        givenTo(),
        Map.of(),
        "",
        Map.of());
  }

  private LeadDraft.Owner givenTo() {
    return owner.isEmpty()
        ? new LeadDraft.Owner.ByRules()
        : new LeadDraft.Owner.Given(
            Ids.parse(owner).orElseThrow(() -> new Invalid("owner", "choice")));
  }

  private LeadDraft.Person person(String country) {
    if (!contactIds.isEmpty()) {
      return new LeadDraft.Person.Known(contactIds.getFirst());
    }
    if (name.isEmpty()) {
      throw new Invalid("name", "leadOfNobody");
    }
    List<PointDraft> points = new ArrayList<>();
    point(points, PointKind.PHONE, phone);
    point(points, PointKind.EMAIL, email);
    return new LeadDraft.Person.Fresh(PersonName.split(name), company, points, country);
  }

  private static void point(List<PointDraft> points, PointKind kind, String value) {
    if (!value.isEmpty()) {
      points.add(new PointDraft(kind, "work", value));
    }
  }
}

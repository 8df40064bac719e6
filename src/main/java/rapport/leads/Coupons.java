package rapport.leads;

import static rapport.leads.db.Tables.COUPON;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.fields.Label;
import rapport.fields.ListEntry;
import rapport.interactions.CouponKey;
import rapport.interactions.CouponSources;
import rapport.kernel.Absent;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/** The coupons that are given out, and the sources and campaigns they lead to. */
@Component
@Transactional
public class Coupons implements CouponSources {
  /** How many lead to one source. */
  public static final int MOST = 500;

  private static final int LONGEST = 60;

  private final DSLContext sql;
  private final LeadChoices choices;
  private final Changes changes;

  Coupons(DSLContext sql, LeadChoices choices, Changes changes) {
    this.sql = sql;
    this.choices = choices;
    this.changes = changes;
  }

  /** Where a coupon leads. */
  record Leading(String key, boolean series, String source, Coupon coupon) {}

  /** Those that lead to a source, by their code. */
  @Transactional(readOnly = true)
  public List<Coupon> of(String source) {
    return all().stream()
        .filter(one -> one.source().equals(source))
        .map(Leading::coupon)
        .sorted(Comparator.comparing(Coupon::code))
        .toList();
  }

  /** How many lead to each source; without those to which none leads. */
  @Transactional(readOnly = true)
  public Map<String, Long> counts() {
    return all().stream().collect(Collectors.groupingBy(Leading::source, Collectors.counting()));
  }

  /** By what a page tells whether somebody changed them while it was open. */
  @Transactional(readOnly = true)
  public String state(String source) {
    return Integer.toHexString(Objects.hash(of(source)));
  }

  /**
   * Makes these the coupons that lead to a source; {@link Invalid} at {@code coupons[n]} where one
   * can't be.
   *
   * @param seen the {@link #state} that was edited; {@link Conflict} "stale" if it changed since
   */
  public void write(String source, List<Coupon> coupons, String seen, Act act) {
    act.needs(Right.DISTRIBUTE_LEADS);
    if (!choices.sources().knows(source)) {
      throw new Absent(choices.sources().name(), source);
    }
    sql.select(COUPON.KEY).from(COUPON).orderBy(COUPON.KEY).forUpdate().fetch();
    if (!state(source).equals(seen)) {
      throw new Conflict("stale");
    }
    check(source, coupons);
    List<Coupon> before = of(source);
    sql.deleteFrom(COUPON).where(COUPON.SOURCE.eq(source)).execute();
    sql.batch(
            coupons.stream()
                .map(one ->
                    sql.insertInto(COUPON)
                        .set(COUPON.KEY, one.key())
                        .set(COUPON.CODE, one.code().strip())
                        .set(COUPON.SERIES, one.isSeries())
                        .set(COUPON.SOURCE, source)
                        .set(COUPON.CAMPAIGN, one.campaign().strip()))
                .toList())
        .execute();
    changes.record(
        act,
        "change",
        choices.sources().name(),
        UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)),
        Map.of("coupons", Map.of("from", codes(before), "to", codes(coupons))));
  }

  private static String codes(List<Coupon> coupons) {
    return coupons.stream().map(Coupon::code).collect(Collectors.joining(", "));
  }

  private void check(String source, List<Coupon> coupons) {
    Set<String> elsewhere =
        all().stream()
            .filter(one -> !one.source().equals(source))
            .map(Leading::key)
            .collect(Collectors.toSet());
    Set<String> known = new HashSet<>();
    List<Complaint> complaints = new ArrayList<>();
    if (coupons.size() > MOST) {
      complaints.add(Complaint.of("coupons", "tooMany", MOST));
    }
    for (int i = 0; i < coupons.size(); i++) {
      Coupon one = coupons.get(i);
      String at = "coupons[" + i + "]";
      if (one.key().isEmpty()) {
        complaints.add(Complaint.of(at, "required"));
      } else if (one.code().length() > LONGEST || one.campaign().length() > LONGEST * 5) {
        complaints.add(Complaint.of(at, "tooLong", LONGEST));
      } else if (elsewhere.contains(one.key())) {
        complaints.add(Complaint.of(at, "couponTaken"));
      } else if (!known.add(one.key())) {
        complaints.add(Complaint.of(at, "couponTwice"));
      }
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  private Label name(String source) {
    return choices.sources().all().stream()
        .filter(one -> one.code().equals(source))
        .map(ListEntry::label)
        .findFirst()
        .orElse(new Label.Given(source, "", ""));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Promotion> of(Collection<String> coupons) {
    Map<String, Promotion> known = new LinkedHashMap<>();
    List<Leading> all = coupons.stream().allMatch(String::isBlank) ? List.of() : all();
    for (String named : coupons) {
      leading(named, all)
          .ifPresent(
              one -> known.put(named, new Promotion(name(one.source()), one.coupon().campaign())));
    }
    return known;
  }

  /** The same inquiry from where its coupon leads, unless somebody said where it is from. */
  LeadDraft placed(LeadDraft draft) {
    if (draft.coupon().isBlank() || !draft.source().isEmpty()) {
      return draft;
    }
    return leading(draft.coupon(), all())
        .map(one -> draft.from(one.source(), campaign(draft, one), draft.coupon()))
        .orElse(draft);
  }

  /** The same while a coupon is added to a lead of which nobody knows where it is from. */
  void place(Lead before, Map<String, String> values) {
    String coupon = values.getOrDefault("coupon", "");
    if (coupon.isBlank() || !values.getOrDefault("source", before.source()).isEmpty()) {
      return;
    }
    leading(coupon, all())
        .ifPresent(one -> {
          values.put("source", one.source());
          if (values.getOrDefault("campaign", before.campaign()).isBlank()) {
            values.put("campaign", one.coupon().campaign());
          }
        });
  }

  private static String campaign(LeadDraft draft, Leading one) {
    return draft.campaign().isBlank() ? one.coupon().campaign() : draft.campaign();
  }

  /** The very coupon, or the longest beginning that fits. */
  private static Optional<Leading> leading(String named, List<Leading> all) {
    String key = CouponKey.of(named);
    return all.stream()
        .filter(one -> one.series() ? key.startsWith(one.key()) : key.equals(one.key()))
        .max(Comparator.comparingInt(one -> one.key().length()));
  }

  private List<Leading> all() {
    return sql.selectFrom(COUPON).fetch(Coupons::leading);
  }

  private static Leading leading(Record row) {
    return new Leading(
        row.get(COUPON.KEY),
        row.get(COUPON.SERIES),
        row.get(COUPON.SOURCE),
        new Coupon(row.get(COUPON.CODE), row.get(COUPON.CAMPAIGN)));
  }
}

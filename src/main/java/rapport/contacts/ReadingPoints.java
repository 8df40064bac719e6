package rapport.contacts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.kernel.Complaint;
import rapport.kernel.Ids;

/**
 * Makes contact points of what somebody typed.
 *
 * @param country whose habits apply to phones without a country code (ISO 3166-1 alpha-2)
 */
record ReadingPoints(String country, Act act) {
  private static final int MOST = 50;
  private static final int LONGEST = 500;

  /** The addresses that say something; complains about those that can't be one. */
  static List<PointDraft> checked(
      List<PointDraft> points, String country, List<Complaint> complaints) {
    List<PointDraft> filled = points.stream().filter(point -> !point.value().isBlank()).toList();
    if (filled.size() > MOST) {
      complaints.add(Complaint.of("contactPoints", "tooMany", MOST));
    }
    Set<PointKind> primary = EnumSet.noneOf(PointKind.class);
    for (int i = 0; i < filled.size(); i++) {
      PointDraft point = filled.get(i);
      String row = "contactPoints[" + i + "]";
      check(point, row, country, complaints);
      if (point.isPrimary() && !primary.add(point.kind())) {
        complaints.add(Complaint.of(row + ".primary", "twoPrimary"));
      }
    }
    return filled;
  }

  private static void check(
      PointDraft point, String row, String country, List<Complaint> complaints) {
    String field = row + ".value";
    ContactDraft.tooLong(complaints, field, point.value(), LONGEST);
    ContactDraft.tooLong(complaints, row + ".label", point.label(), 50);
    if (point.kind() == PointKind.EMAIL
        && point.kind().canonical(point.value(), country).isEmpty()) {
      complaints.add(Complaint.of(field, "email"));
    }
    if (point.kind() == PointKind.PHONE && PointKind.digits(point.value()).length() < 2) {
      complaints.add(Complaint.of(field, "phone"));
    }
    if (point.facts() != null && !point.facts().isOrdered()) {
      complaints.add(Complaint.of(row + ".validTo", "endBeforeStart"));
    }
  }

  /**
   * Reads them beside those that are known. One that stays as it was typed keeps its id, the number
   * that was read in it, whatever country the change comes from, and when it was confirmed.
   */
  List<ContactPoint> read(List<PointDraft> drafts, List<ContactPoint> known) {
    List<ContactPoint> unmatched = new ArrayList<>(known);
    Set<PointKind> said = EnumSet.noneOf(PointKind.class);
    drafts.stream().filter(PointDraft::isPrimary).forEach(draft -> said.add(draft.kind()));
    List<ContactPoint> fresh = new ArrayList<>();
    for (PointDraft draft : drafts) {
      Optional<ContactPoint> same =
          unmatched.stream().filter(point -> point.isSameAddress(draft)).findFirst();
      same.ifPresent(unmatched::remove);
      fresh.add(read(draft, same.orElse(null), said));
    }
    return fresh;
  }

  /** Of one kind the one that is said to be primary is it, and no longer the one that was. */
  private ContactPoint read(
      PointDraft draft, @Nullable ContactPoint known, Set<PointKind> primaries) {
    PointDraft.Facts facts = facts(draft, known);
    boolean primary =
        facts.to() == null
            && (draft.isPrimary() || facts.primary() && !primaries.contains(draft.kind()));
    String value = draft.value().strip();
    String canonical = draft.kind().canonical(value, country);
    boolean doubtful = ContactPoint.isDoubtful(draft.kind(), canonical);
    ContactPoint read =
        new ContactPoint(
            Ids.next(),
            draft.kind(),
            draft.label().strip(),
            value,
            canonical,
            primary,
            facts.from(),
            facts.to(),
            doubtful ? null : act.at(),
            doubtful ? null : act.userId(),
            null);
    return known == null ? read : read.keeping(known);
  }

  private static PointDraft.Facts facts(PointDraft draft, @Nullable ContactPoint known) {
    if (draft.facts() != null) {
      return draft.facts();
    }
    return known == null ? PointDraft.Facts.NONE : known.facts();
  }
}

package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;

/**
 * What of a draft a user may write. A field that is hidden from the role keeps its value, for the
 * form didn't show it; whoever sends one all the same, or another value for one that is read only,
 * is refused at that field.
 */
final class Permitted {
  private final Rights may;
  private final List<Complaint> complaints = new ArrayList<>();

  private Permitted(Rights may) {
    this.may = may;
  }

  /** A person to be added. */
  static ContactDraft contact(ContactDraft draft, User user) {
    Permitted permitted = new Permitted(new Rights(user, RecordKind.CONTACT));
    return permitted.contact(
        draft,
        new ContactDraft(
            new PersonName("", "", ""), "", "", List.of(), null, "", null, draft.country()));
  }

  /** A person to be changed. */
  static ContactDraft contact(ContactDraft draft, Contact before, User user) {
    Permitted permitted = new Permitted(new Rights(user, RecordKind.CONTACT));
    Optional<Employment> work = before.currentEmployment();
    return permitted.contact(
        draft,
        new ContactDraft(
            before.name(),
            work.map(Employment::companyName).orElse(""),
            work.map(Employment::position).orElse(""),
            drafts(before.points()),
            before.birthday(),
            before.note(),
            before.responsibleId(),
            draft.country(),
            before.standing(),
            before.own()));
  }

  static CompanyDraft company(CompanyDraft draft, User user) {
    CompanyDraft empty = new CompanyDraft("", List.of(), "", null, draft.country());
    return new Permitted(new Rights(user, RecordKind.COMPANY)).company(draft, empty);
  }

  static CompanyDraft company(CompanyDraft draft, Company before, User user) {
    CompanyDraft known =
        new CompanyDraft(
            before.name(),
            drafts(before.points()),
            before.note(),
            before.responsibleId(),
            draft.country(),
            before.profile(),
            before.own());
    return new Permitted(new Rights(user, RecordKind.COMPANY)).company(draft, known);
  }

  private static List<PointDraft> drafts(List<ContactPoint> points) {
    return points.stream()
        .map(point -> new PointDraft(point.kind(), point.label(), point.value()))
        .toList();
  }

  private ContactDraft contact(ContactDraft draft, ContactDraft before) {
    ContactDraft kept =
        new ContactDraft(
            new PersonName(
                text("given_name", "givenName", draft.name().given(), before.name().given()),
                text("middle_name", "middleName", draft.name().middle(), before.name().middle()),
                text("family_name", "familyName", draft.name().family(), before.name().family())),
            company(draft.company(), before.company()),
            position(draft, before),
            points(draft.points(), before.points()),
            value("birthday", "birthday", draft.birthday(), before.birthday()),
            text("note", "note", draft.note(), before.note()),
            value("responsible", "responsible", draft.responsibleId(), before.responsibleId()),
            draft.country(),
            draft.standing() == null ? null : standing(draft.standing(), before.standing()),
            own(draft.own(), before.own()));
    refuse();
    return kept;
  }

  private Standing standing(Standing now, @Nullable Standing known) {
    Standing before = known == null ? Standing.ORDINARY : known;
    return new Standing(
        shown("importance", now.importance(), before.importance()),
        shown("role", now.role(), before.role()));
  }

  private CompanyProfile profile(CompanyProfile now, @Nullable CompanyProfile known) {
    CompanyProfile before = known == null ? CompanyProfile.ORDINARY : known;
    return new CompanyProfile(
        standing(now.standing(), before.standing()),
        text("industry", "industry", now.industry(), before.industry()),
        shown("parent", now.parentId(), before.parentId()));
  }

  /** Forms always send these, so what is hidden keeps its value without a word. */
  private <T extends @Nullable Object> T shown(String code, T now, T before) {
    if (may.writes(code)) {
      return now;
    }
    if (may.reads(code) && !Objects.equals(now, before)) {
      complaints.add(Complaint.of(code, "readOnly"));
    }
    return before;
  }

  /** What users added; hidden fields are unknown ones already. */
  private Map<String, List<String>> own(
      Map<String, List<String>> now, Map<String, List<String>> before) {
    Map<String, List<String>> writable = new LinkedHashMap<>();
    now.forEach((code, values) -> {
      if (may.writes(code)) {
        writable.put(code, values);
      } else if (!values.equals(before.getOrDefault(code, List.of()))) {
        complaints.add(Complaint.of(code, "readOnly"));
      }
    });
    return writable;
  }

  private CompanyDraft company(CompanyDraft draft, CompanyDraft before) {
    CompanyDraft kept =
        new CompanyDraft(
            text("name", "name", draft.name(), before.name()),
            points(draft.points(), before.points()),
            text("note", "note", draft.note(), before.note()),
            value("responsible", "responsible", draft.responsibleId(), before.responsibleId()),
            draft.country(),
            draft.profile() == null ? null : profile(draft.profile(), before.profile()),
            own(draft.own(), before.own()));
    refuse();
    return kept;
  }

  /** Companies are the same whatever their case and quotes. */
  private String company(String now, String before) {
    boolean same = SortKey.of(now).equals(SortKey.of(before));
    return text("company", "company", same && may.reads("company") ? before : now, before);
  }

  /** Elsewhere somebody is something else, so a place left takes its position with it. */
  private String position(ContactDraft draft, ContactDraft before) {
    if (!may.reads("company")) { // nor was the position shown
      return draft.position().isEmpty()
          ? before.position()
          : text("company", "position", draft.position(), before.position());
    }
    boolean stays = SortKey.of(draft.company()).equals(SortKey.of(before.company()));
    boolean goesOn = stays || !may.writes("company");
    return text("position", "position", draft.position(), goesOn ? before.position() : "");
  }

  private String text(String code, String field, String now, String before) {
    if (may.writes(code)) {
      return now;
    }
    boolean untouched = may.reads(code) ? now.equals(before) : now.isEmpty();
    if (!untouched) {
      complaints.add(Complaint.of(field, "readOnly"));
    }
    return before;
  }

  private <T> @Nullable T value(String code, String field, @Nullable T now, @Nullable T before) {
    if (may.writes(code)) {
      return now;
    }
    boolean untouched = may.reads(code) ? Objects.equals(now, before) : now == null;
    if (!untouched) {
      complaints.add(Complaint.of(field, "readOnly"));
    }
    return before;
  }

  private List<PointDraft> points(List<PointDraft> now, List<PointDraft> before) {
    List<PointDraft> fixed =
        before.stream().filter(point -> !may.writes(point.kind().code())).toList();
    List<PointDraft> shown =
        fixed.stream().filter(point -> may.reads(point.kind().code())).toList();
    for (int i = 0; i < now.size(); i++) {
      if (!may.writes(now.get(i).kind().code()) && !shown.contains(plain(now.get(i)))) {
        complaints.add(Complaint.of("contactPoints[" + i + "].value", "readOnly"));
      }
    }
    if (!now.stream().map(Permitted::plain).toList().containsAll(shown)) {
      complaints.add(Complaint.of("contactPoints", "readOnly"));
    }
    List<PointDraft> hidden =
        fixed.stream().filter(point -> !may.reads(point.kind().code())).toList();
    return Stream.concat(now.stream(), hidden.stream()).toList();
  }

  private static PointDraft plain(PointDraft point) {
    return new PointDraft(point.kind(), point.label(), point.value());
  }

  private void refuse() {
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  /** Whether somebody may say where a person works. */
  static void employment(User user) {
    Rights may = new Rights(user, RecordKind.CONTACT);
    if (!may.writes("company") || !may.writes("position")) {
      throw new Invalid("companyId", "readOnly");
    }
  }
}

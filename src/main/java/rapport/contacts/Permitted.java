package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
            standing(draft.standing(), before.standing()),
            own(draft.own(), before.own()));
    refuse();
    return kept;
  }

  private CompanyDraft company(CompanyDraft draft, CompanyDraft before) {
    CompanyDraft kept =
        new CompanyDraft(
            text("name", "name", draft.name(), before.name()),
            points(draft.points(), before.points()),
            text("note", "note", draft.note(), before.note()),
            value("responsible", "responsible", draft.responsibleId(), before.responsibleId()),
            draft.country(),
            profile(draft.profile(), before.profile()),
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
        before.stream().filter(point -> !may.writes(Rights.field(point.kind()))).toList();
    List<PointDraft> shown =
        fixed.stream().filter(point -> may.reads(Rights.field(point.kind()))).toList();
    List<PointDraft> kept = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      PointDraft point = now.get(i);
      boolean open = may.writes(Rights.field(point.kind()));
      if (!open && shown.stream().noneMatch(known -> same(known, point))) {
        complaints.add(Complaint.of("contactPoints[" + i + "].value", "readOnly"));
      }
      kept.add(open ? point : new PointDraft(point.kind(), point.label(), point.value()));
    }
    if (shown.stream().anyMatch(known -> now.stream().noneMatch(point -> same(known, point)))) {
      complaints.add(Complaint.of("contactPoints", "readOnly"));
    }
    fixed.stream().filter(point -> !may.reads(Rights.field(point.kind()))).forEach(kept::add);
    return kept;
  }

  private static boolean same(PointDraft one, PointDraft other) {
    return one.kind() == other.kind()
        && one.label().equals(other.label())
        && one.value().equals(other.value());
  }

  /** What isn't said stays as it is; of what is hidden only that can be meant. */
  private @Nullable Standing standing(@Nullable Standing now, @Nullable Standing before) {
    if (now == null) {
      return null;
    }
    Standing known = before == null ? Standing.ORDINARY : before;
    return new Standing(
        kept("importance", now.importance(), known.importance(), Importance.NORMAL),
        kept("role", now.role(), known.role(), null),
        kept("stage", now.stage(), known.stage(), null));
  }

  private @Nullable CompanyProfile profile(
      @Nullable CompanyProfile now, @Nullable CompanyProfile before) {
    if (now == null) {
      return null;
    }
    CompanyProfile known = before == null ? CompanyProfile.ORDINARY : before;
    Standing standing = standing(now.standing(), known.standing());
    return new CompanyProfile(
        standing == null ? known.standing() : standing,
        text("industry", "industry", now.industry(), known.industry()),
        value("parent", "parentId", now.parentId(), known.parentId()));
  }

  /** As {@link #value}, for a field that shows a usual value while it is hidden. */
  private <T extends @Nullable Object> T kept(String code, T now, T before, T usual) {
    if (may.writes(code)) {
      return now;
    }
    if (!Objects.equals(now, may.reads(code) ? before : usual)) {
      complaints.add(Complaint.of(code, "readOnly"));
    }
    return before;
  }

  /** Own fields that aren't named stay as they are. */
  private Map<String, List<String>> own(
      Map<String, List<String>> now, Map<String, List<String>> before) {
    Map<String, List<String>> kept = new LinkedHashMap<>(now);
    now.forEach((code, values) -> {
      if (!may.writes(code)) {
        boolean untouched = may.reads(code) && values.equals(before.getOrDefault(code, List.of()));
        if (!untouched) {
          complaints.add(Complaint.of(code, "readOnly"));
        }
        kept.remove(code);
      }
    });
    return kept;
  }

  private void refuse() {
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
  }

  /** Whether somebody may write people's names. */
  static void names(User user) {
    Rights may = new Rights(user, RecordKind.CONTACT);
    for (String field : List.of("given_name", "middle_name", "family_name")) {
      if (!may.writes(field)) {
        throw new Invalid("familyName", "readOnly");
      }
    }
  }

  /** Whether somebody may say that a person changed employer, with all that goes with it. */
  static void employerChange(EmployerChange change, User user) {
    employment(user);
    Rights may = new Rights(user, RecordKind.CONTACT);
    for (int i = 0; i < change.newPoints().size(); i++) {
      if (!may.writes(Rights.field(change.newPoints().get(i).kind()))) {
        throw new Invalid("contactPoints[" + i + "].value", "readOnly");
      }
    }
    if (change.passes() && !may.writes("responsible")) {
      throw new Invalid("passes", "readOnly");
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

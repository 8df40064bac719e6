package rapport.contacts;

import static org.jooq.impl.DSL.noCondition;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.fields.RecordField;

/** Clients as a user may read them: what is hidden from the role is not there. */
final class Shown {
  /** The fields of which none but the company is searched as words. */
  private static final Set<String> BUILT_IN =
      Stream.concat(
              Stream.of("website", "address", "parent"),
              Stream.of(new ContactCatalogue(), new CompanyCatalogue())
                  .flatMap(known -> known.fields().stream())
                  .map(RecordField::code))
          .collect(Collectors.toUnmodifiableSet());

  private Shown() {}

  static Contact contact(Contact all, User viewer) {
    Rights may = new Rights(viewer, RecordKind.CONTACT);
    return new Contact(
        all.id(),
        all.name(),
        points(all.points(), may),
        employments(all.employments(), may),
        may.reads("birthday") ? all.birthday() : null,
        may.reads("note") ? all.note() : "",
        may.reads("responsible") ? all.responsibleId() : null,
        may.reads("last_touch") ? all.lastTouchAt() : null,
        may.reads("next_touch") ? all.nextTouchAt() : null,
        all.createdAt(),
        all.version(),
        standing(all.standing(), may),
        all.nameDoubtful(),
        tellsStale(may) && may.reads("company") ? all.staleFrom() : null,
        own(all.own(), may),
        may.reads("open_leads") ? all.openLeads() : 0,
        may.changes(all.responsibleId()));
  }

  /** The moment may be that of any address, so it would tell of a hidden one. */
  private static boolean tellsStale(Rights may) {
    return Stream.of(PointKind.values()).map(Rights::field).allMatch(may::reads);
  }

  private static Standing standing(Standing all, Rights may) {
    return new Standing(
        may.reads("importance") ? all.importance() : Importance.NORMAL,
        may.reads("role") ? all.role() : null,
        may.reads("stage") ? all.stage() : null);
  }

  private static Map<String, List<String>> own(Map<String, List<String>> all, Rights may) {
    return all.entrySet().stream()
        .filter(one -> may.reads(one.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  static Company company(Company all, User viewer) {
    Rights may = new Rights(viewer, RecordKind.COMPANY);
    return new Company(
        all.id(),
        all.name(),
        points(all.points(), may),
        may.reads("note") ? all.note() : "",
        may.reads("responsible") ? all.responsibleId() : null,
        all.people(),
        may.reads("last_touch") ? all.lastTouchAt() : null,
        may.reads("next_touch") ? all.nextTouchAt() : null,
        all.createdAt(),
        all.version(),
        new CompanyProfile(
            standing(all.profile().standing(), may),
            may.reads("industry") ? all.profile().industry() : "",
            may.reads("parent") ? all.profile().parentId() : null),
        tellsStale(may) ? all.staleFrom() : null,
        own(all.own(), may),
        may.reads("open_leads") ? all.openLeads() : 0,
        may.changes(all.responsibleId()));
  }

  static List<ContactPoint> points(List<ContactPoint> points, Rights may) {
    return points.stream().filter(point -> may.reads(Rights.field(point.kind()))).toList();
  }

  static List<Employment> employments(List<Employment> employments, Rights may) {
    if (!may.reads("company")) {
      return List.of();
    }
    return may.reads("position")
        ? employments
        : employments.stream()
            .map(one ->
                new Employment(
                    one.id(),
                    one.contactId(),
                    one.companyId(),
                    one.companyName(),
                    "",
                    one.from(),
                    one.to(),
                    null,
                    one.main(),
                    one.confirmedAt()))
            .toList();
  }

  /** The addresses of this kind of client that a user may know of, so that none is guessed. */
  static Condition openPoints(RecordKind kind, User viewer) {
    Set<String> hidden = hiddenPoints(kind, viewer);
    return hidden.isEmpty() ? noCondition() : CONTACT_POINT.KIND.notIn(hidden);
  }

  /** The kinds of addresses of this kind of client that a user may not know of. */
  static Set<String> hiddenPoints(RecordKind kind, User viewer) {
    return Stream.of(PointKind.values())
        .filter(one -> !viewer.fieldRight(kind, Rights.field(one)).reads())
        .map(PointKind::code)
        .collect(Collectors.toSet());
  }

  /**
   * Whether somebody finds clients of a kind by their names alone: their search keys hold the
   * company and the searchable fields of users besides, which are not told apart there.
   */
  static boolean byNameAlone(RecordKind kind, User viewer) {
    return viewer.role().hidden(kind).stream()
        .anyMatch(code -> code.equals("company") || !BUILT_IN.contains(code));
  }
}

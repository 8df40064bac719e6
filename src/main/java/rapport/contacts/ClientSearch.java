package rapport.contacts;

import static java.util.Comparator.comparing;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.SearchHits.Hit;

/**
 * Finds contacts and companies from anywhere: by name in either script, by a part of a phone in any
 * form, by a part of an e-mail address, contacts also by their company.
 */
@Component
@Transactional(readOnly = true)
public class ClientSearch {
  public static final int MOST = 50;
  private static final Comparator<Hit> ORDER =
      comparing(Hit::rank).thenComparing(Hit::sortKey).thenComparing(Hit::id);

  private final SearchHits hits;
  private final Points points;
  private final Employments employments;

  ClientSearch(SearchHits hits, Points points, Employments employments) {
    this.hits = hits;
    this.points = points;
    this.employments = employments;
  }

  /**
   * The best finds: whose name begins with the words typed, then who else has them, each by name.
   * When there is nobody, those whose name is spelt alike.
   *
   * @param text what somebody typed; nothing is found by an empty one
   * @param limit 1 to 50
   * @param viewer who finds only what they may see, and by nothing that is hidden from them
   */
  public List<Found> search(String text, int limit, User viewer) {
    if (text.isBlank()) {
      return List.of();
    }
    List<Hit> exact = hits.exact(text, viewer);
    List<Hit> found = exact.isEmpty() ? hits.alike(text, viewer) : exact;
    List<Hit> best = found.stream().sorted(ORDER).limit(Math.clamp(limit, 1, MOST)).toList();
    return show(best, text, viewer);
  }

  private List<Found> show(List<Hit> best, String text, User viewer) {
    Rights ofContact = new Rights(viewer, RecordKind.CONTACT);
    Rights ofCompany = new Rights(viewer, RecordKind.COMPANY);
    List<UUID> people = best.stream().filter(Hit::isContact).map(Hit::id).toList();
    List<UUID> companies = best.stream().filter(hit -> !hit.isContact()).map(Hit::id).toList();
    Map<UUID, List<ContactPoint>> addresses = points.of(CONTACT_POINT.CONTACT_ID, people);
    Map<UUID, List<ContactPoint>> offices = points.of(CONTACT_POINT.COMPANY_ID, companies);
    Map<UUID, List<Employment>> work = employments.of(people);
    return best.stream()
        .map(hit -> {
          Map<UUID, List<ContactPoint>> owned = hit.isContact() ? addresses : offices;
          Rights may = hit.isContact() ? ofContact : ofCompany;
          Stream<String> works =
              employment(Shown.employments(work.getOrDefault(hit.id(), List.of()), may));
          List<ContactPoint> known = Shown.points(owned.getOrDefault(hit.id(), List.of()), may);
          Stream<String> address = address(known, text).stream();
          return new Found(
              hit.kind(),
              hit.id(),
              hit.title(),
              Stream.concat(works, address)
                  .filter(part -> !part.isEmpty())
                  .collect(Collectors.joining(" · ")));
        })
        .toList();
  }

  private static Stream<String> employment(List<Employment> employments) {
    return employments.stream()
        .filter(Employment::isCurrent)
        .limit(1)
        .flatMap(one -> Stream.of(one.position(), one.companyName()));
  }

  /** The address that was looked for, otherwise the first one a person would use. */
  private static Optional<String> address(List<ContactPoint> points, String text) {
    return points.stream()
        .filter(point -> Matching.parts(text).stream().anyMatch(point.searchKey()::contains))
        .findFirst()
        .or(() ->
            points.stream()
                .filter(point -> point.kind() == PointKind.PHONE || point.kind() == PointKind.EMAIL)
                .findFirst())
        .map(ContactPoint::display);
  }
}

package rapport.contacts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;

/**
 * Makes of a record as it is and of new values for some of its fields the draft that the whole form
 * would have sent. What is not named stays.
 */
final class Redrafting {
  private final Map<String, List<String>> values;

  private Redrafting(Map<String, List<String>> present, Map<String, List<String>> fresh) {
    this.values = new LinkedHashMap<>(present);
    values.putAll(fresh);
  }

  static ContactDraft of(Contact present, Map<String, List<String>> fresh) {
    Redrafting made = new Redrafting(ContactValues.of(present), fresh);
    return new ContactDraft(
        new PersonName(made.one("given_name"), made.one("middle_name"), made.one("family_name")),
        made.one("company"),
        made.one("position"),
        points(present.points()),
        made.day("birthday"),
        made.one("note"),
        made.id("responsible"),
        "",
        made.standing(),
        own(fresh));
  }

  static CompanyDraft of(Company present, Map<String, List<String>> fresh) {
    Redrafting made = new Redrafting(CompanyValues.of(present), fresh);
    return new CompanyDraft(
        made.one("name"),
        points(present.points()),
        made.one("note"),
        made.id("responsible"),
        "",
        new CompanyProfile(made.standing(), made.one("industry"), present.profile().parentId()),
        own(fresh));
  }

  private Standing standing() {
    Importance importance =
        Importance.ofCode(one("importance"))
            .orElseThrow(() -> new Invalid("importance", "required"));
    return new Standing(
        importance,
        ClientRole.ofCode(one("role")).orElse(null),
        ClientStage.ofCode(one("stage")).orElse(null));
  }

  /** Addresses that stay as they were typed keep what was read in them, so no country is needed. */
  private static List<PointDraft> points(List<ContactPoint> points) {
    return points.stream()
        .map(point -> new PointDraft(point.kind(), point.label(), point.value()))
        .toList();
  }

  private static Map<String, List<String>> own(Map<String, List<String>> fresh) {
    Map<String, List<String>> own = new LinkedHashMap<>(fresh);
    own.keySet().removeIf(code -> !code.startsWith(rapport.fields.OwnField.PREFIX));
    return own;
  }

  private String one(String code) {
    List<String> given = values.getOrDefault(code, List.of());
    return given.isEmpty() ? "" : given.getFirst();
  }

  private @Nullable LocalDate day(String code) {
    return one(code).isEmpty() ? null : LocalDate.parse(one(code));
  }

  private @Nullable UUID id(String code) {
    return Ids.parse(one(code)).orElse(null);
  }
}

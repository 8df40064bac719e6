package rapport.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Client;

/**
 * What a field held when somebody began to change it. Whoever changed something else of the record
 * meanwhile is no hindrance, as long as this field is as it was.
 */
final class Was {
  private Was() {}

  /**
   * The version to write against: the present one where nobody changed the field.
   *
   * @param was what the form says it held, null where the form doesn't say
   */
  static int version(Client present, String code, int version, @Nullable List<String> was) {
    if (was == null) {
      return version;
    }
    List<String> held = was.stream().filter(one -> !one.isEmpty()).toList();
    return present.values(code).equals(held) ? present.version() : version;
  }
}

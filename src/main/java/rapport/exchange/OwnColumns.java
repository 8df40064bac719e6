package rapport.exchange;

import java.util.List;
import java.util.Map;
import rapport.access.Act;
import rapport.access.User;
import rapport.platform.words.Words;

/**
 * The fields that users added, as columns of a table can fill them. Declared here, implemented by
 * the module that knows the fields.
 */
public interface OwnColumns {
  /**
   * A field that a column can fill.
   *
   * @param code as a mapping spells it: {@code own_region}, {@code company.own_region}
   */
  record Target(String code, String label) {}

  /** What a user may fill, contacts' fields first. */
  List<Target> writable(User user, Words words);

  /**
   * Which of these columns are called like a field, in any language: column to the code of the
   * field. If no column names a person, the rows are about companies.
   */
  Map<String, String> guess(List<String> columns, boolean people, User user);

  /**
   * Adds a field that is called like a column and takes what stands in it.
   *
   * @param samples some of its cells, by which the type is chosen
   * @return its code as a mapping spells it
   */
  String make(String column, List<String> samples, boolean ofCompanies, Act act);
}

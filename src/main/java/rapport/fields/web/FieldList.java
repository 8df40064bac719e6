package rapport.fields.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.fields.OwnField;
import rapport.fields.RecordField;
import rapport.platform.web.Tab;

/**
 * The fields of a kind as the settings show them.
 *
 * @param own those that users added and that are in use, in their order
 * @param fixed those that every Rapport has, and those it works out
 * @param counts on how many cards each field is filled in, as last counted, by its code
 */
public record FieldList(
    RecordKind kind,
    List<Tab> tabs,
    List<Tab> parts,
    List<OwnField> own,
    List<OwnField> retired,
    List<RecordField> fixed,
    Map<String, String> counts) {

  /** On how many cards a field is filled in; empty before anybody counted. */
  public String cards(String code) {
    return counts.getOrDefault(code, "");
  }

  /** The order in which an own field stands one place further up or down. */
  static List<UUID> moved(List<OwnField> fields, UUID id, boolean up) {
    List<UUID> order = new ArrayList<>(fields.stream().map(OwnField::id).toList());
    int from = order.indexOf(id);
    int to = up ? from - 1 : from + 1;
    if (from >= 0 && to >= 0 && to < order.size()) {
      order.remove(from);
      order.add(to, id);
    }
    return order;
  }
}

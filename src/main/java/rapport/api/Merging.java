package rapport.api;

import org.springframework.stereotype.Component;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies a JSON merge patch (RFC 7396): an absent field stays as it is, null empties it, a list is
 * replaced as a whole.
 */
@Component
class Merging {
  private final JsonMapper json;

  Merging(JsonMapper json) {
    this.json = json;
  }

  /** The fields a patch names; the others are null. */
  <T> T read(JsonNode patch, Class<T> type) {
    if (!patch.isObject()) {
      throw new Invalid("", "object");
    }
    return json.treeToValue(patch, type);
  }

  /** The fields as they are, with those of the patch put in their place. */
  <T> T merge(T current, JsonNode patch, Class<T> type) {
    if (!(patch instanceof ObjectNode changes)) {
      throw new Invalid("", "object");
    }
    ObjectNode merged = json.valueToTree(current);
    merged.setAll(changes);
    return json.treeToValue(merged, type);
  }
}

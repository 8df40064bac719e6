package rapport.api;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rapport.fields.FieldType;
import rapport.fields.Fields;
import rapport.fields.OwnField;
import rapport.fields.RecordField;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;

/** The values of own fields in JSON, each in the form its type suggests. */
final class OwnJson {
  static final String READ =
      "Values of the fields that users added, by code: a number for number and money, true or false"
          + " for flag, codes in a list for choices, a text for the others. Only fields that hold"
          + " something and that you may see.";
  static final String WRITTEN =
      "Values of the fields that users added, by code, as they are read. What is not named stays;"
          + " null empties a field.";

  private OwnJson() {}

  /** What a record holds, as far as the fields are there for whoever asks. */
  static Map<String, Object> of(Map<String, List<String>> values, Fields fields) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (RecordField field : fields.own()) {
      List<String> held = values.getOrDefault(field.code(), List.of());
      if (!held.isEmpty()) {
        json.put(field.code(), value(field.type(), held));
      }
    }
    return json;
  }

  private static Object value(FieldType type, List<String> held) {
    return switch (type) {
      case NUMBER, MONEY -> new BigDecimal(held.getFirst());
      case FLAG -> Boolean.valueOf(held.getFirst());
      case CHOICES -> held;
      default -> held.getFirst();
    };
  }

  /** What a client said, for the verb to check; {@link Invalid} for what is no value at all. */
  static Map<String, List<String>> said(@Nullable Map<String, @Nullable JsonNode> own) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    if (own != null) {
      own.forEach((code, node) -> {
        if (!code.startsWith(OwnField.PREFIX)) {
          throw new Invalid("own." + code, "unknownField");
        }
        said.put(code, texts(code, node));
      });
    }
    return said;
  }

  private static List<String> texts(String code, @Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).map(one -> text(code, one)).toList();
    }
    return List.of(text(code, node));
  }

  private static String text(String code, JsonNode node) {
    if (node.isNumber()) {
      return node.decimalValue().toPlainString();
    }
    if (node.isString() || node.isBoolean()) {
      return node.asString();
    }
    throw new Invalid(code, "type");
  }
}

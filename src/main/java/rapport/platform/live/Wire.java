package rapport.platform.live;

import static org.jooq.impl.DSL.field;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import rapport.platform.live.Signal.Author;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How signals travel through the database. PostgreSQL takes payloads of less than 8000 bytes, so
 * ids are written in 22 letters and long signals are cut into several.
 */
final class Wire {
  /** The organisation is the schema, so each listens for itself. */
  static final String CHANNEL = "'rapport_live_' || left(current_schema(), 40)";

  private static final int MOST_IDS = 120; // of each of the two sets

  private Wire() {}

  static Field<String> channel() {
    return field(CHANNEL, SQLDataType.VARCHAR);
  }

  static List<String> payloads(Signal signal, JsonMapper json) {
    List<List<UUID>> ids = chunks(signal.ids());
    List<List<UUID>> on = chunks(signal.on());
    List<String> payloads = new ArrayList<>();
    for (int i = 0; i < Math.max(ids.size(), on.size()); i++) {
      Map<String, Object> parts = new LinkedHashMap<>();
      parts.put("k", signal.kind());
      parts.put("v", signal.verb());
      parts.put("i", written(i < ids.size() ? ids.get(i) : List.of()));
      parts.put("o", written(i < on.size() ? on.get(i) : List.of()));
      UUID by = signal.by().userId();
      parts.put("u", by == null ? "" : letters(by));
      parts.put("n", signal.by().name());
      parts.put("p", signal.by().page());
      payloads.add(json.writeValueAsString(parts));
    }
    return payloads;
  }

  /** What arrived, empty where it is none of ours. */
  static Optional<Signal> read(String payload, JsonMapper json) {
    try {
      JsonNode parts = json.readTree(payload);
      String by = parts.path("u").asString("");
      return Optional.of(
          new Signal(
              parts.path("k").asString(""),
              parts.path("v").asString(""),
              ids(parts.path("i")),
              ids(parts.path("o")),
              new Author(
                  by.isEmpty() ? null : id(by),
                  parts.path("n").asString(""),
                  parts.path("p").asString(""))));
    } catch (JacksonException | IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static List<List<UUID>> chunks(Collection<UUID> ids) {
    List<UUID> all = List.copyOf(ids);
    List<List<UUID>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST_IDS) {
      chunks.add(all.subList(from, Math.min(from + MOST_IDS, all.size())));
    }
    return chunks;
  }

  private static List<String> written(List<UUID> ids) {
    return ids.stream().map(Wire::letters).toList();
  }

  private static Set<UUID> ids(JsonNode texts) {
    Set<UUID> ids = new LinkedHashSet<>();
    texts.forEach(one -> ids.add(id(one.asString(""))));
    return ids;
  }

  private static String letters(UUID id) {
    ByteBuffer bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static UUID id(String letters) {
    byte[] bytes = Base64.getUrlDecoder().decode(letters);
    if (bytes.length != 16) {
      throw new IllegalArgumentException("no id");
    }
    ByteBuffer read = ByteBuffer.wrap(bytes);
    return new UUID(read.getLong(), read.getLong());
  }
}

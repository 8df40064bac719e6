package rapport.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in an ordered list: the sort value and the id of the last row seen. Travels in addresses
 * as opaque text.
 *
 * @param key the row's value of the column the list is ordered by, as text
 * @param id the row's id, which breaks ties
 */
public record Cursor(String key, UUID id) {

  /** The key of a list that is ordered by moments; {@link Invalid} "cursor" if it is none. */
  public Instant moment() {
    try {
      return Instant.parse(key);
    } catch (DateTimeParseException invented) {
      throw new Invalid("cursor", "cursor");
    }
  }

  /** The opaque form, safe in a URL. */
  public String token() {
    byte[] bytes = (id + key).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Reads the opaque form; nothing where it is none of ours. */
  public static Optional<Cursor> parse(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      return text.length() < 36
          ? Optional.empty()
          : Ids.parse(text.substring(0, 36)).map(id -> new Cursor(text.substring(36), id));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}

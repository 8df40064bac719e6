package rapport.platform.web;

import java.util.List;
import org.springframework.util.MultiValueMap;

/** What a form sent, or an address asks; absent parameters are empty. */
public record SentForm(MultiValueMap<String, String> values) {
  /** The first value of a name, as it was typed. */
  public String text(String name) {
    String value = values.getFirst(name);
    return value == null ? "" : value;
  }

  /** All values of a name, in their order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether it was sent at all, as ticked boxes are. */
  public boolean has(String name) {
    return values.containsKey(name);
  }
}

package rapport.api;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity.BodyBuilder;
import rapport.duplicates.Likely;

/**
 * Says in an answer's head which other records are probably the same as the one that was added:
 * links with the relation {@code duplicate} (RFC 8288). Nothing is refused for them.
 */
final class LikelyLinks {
  private LikelyLinks() {}

  static UnaryOperator<BodyBuilder> to(String directory, List<Likely> likely) {
    return answer -> {
      BodyBuilder all = answer;
      for (Likely one : likely) {
        all =
            all.header(
                HttpHeaders.LINK, "<" + directory + one.client().id() + ">; rel=\"duplicate\"");
      }
      return all;
    };
  }
}

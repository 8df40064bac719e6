package rapport.demo.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An employment, ready to be written; days are counted since 1970. */
record Job(
    UUID id,
    UUID contactId,
    UUID companyId,
    String position,
    @Nullable Integer from,
    @Nullable Integer to,
    boolean main,
    @Nullable String decisionRole,
    Confirmation confirmation) {

  long confirmed() {
    return confirmation.at();
  }
}

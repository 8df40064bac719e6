package rapport.webhooks;

import static rapport.webhooks.db.Tables.WEBHOOK;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.platform.Vault;

/**
 * The secrets of subscriptions: sealed in the database, so that a copy of it can't sign for us, and
 * which of them count.
 */
@Component
class Secrets {
  private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

  /** After a new secret was made, the old one signs too for so long. */
  static final Duration OVERLAP = Duration.ofHours(24);

  private final Vault vault;

  Secrets(Vault vault) {
    this.vault = vault;
  }

  /** As the database keeps it. */
  String seal(String secret) {
    return TEXT.encodeToString(vault.seal(secret.getBytes(StandardCharsets.UTF_8)));
  }

  /** The present one first; none that was sealed with another key than this program's. */
  List<String> signing(Record webhook, Instant now) {
    Instant until = webhook.get(WEBHOOK.OLD_SECRET_UNTIL);
    boolean oldCounts = until != null && !until.isBefore(now);
    return Stream.of(
            webhook.get(WEBHOOK.SECRET), oldCounts ? webhook.get(WEBHOOK.OLD_SECRET) : null)
        .filter(Objects::nonNull)
        .flatMap(kept -> open(kept).stream())
        .toList();
  }

  /** One that an earlier version kept in the clear is taken as it is. */
  private Optional<String> open(String kept) {
    return Signature.isSecret(kept)
        ? Optional.of(kept)
        : vault
            .open(Base64.getDecoder().decode(kept))
            .map(secret -> new String(secret, StandardCharsets.UTF_8));
  }
}

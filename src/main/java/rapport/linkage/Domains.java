package rapport.linkage;

import java.util.Optional;
import java.util.Set;

/** Domains of mailboxes and sites, and which of them belong to nobody alone. */
final class Domains {
  private static final Set<String> SHARED = Set.of(distinct());

  private Domains() {}

  private static String[] distinct() {
    return Facts.lines("shared-domains.txt").stream().distinct().toArray(String[]::new);
  }

  /** Whether everybody may have a mailbox or a page there. */
  static boolean isShared(String domain) {
    return SHARED.contains(domain);
  }

  /** The domain of an address that tells where somebody works; nothing for mail for everybody. */
  static Optional<String> ofWork(String address) {
    String domain = address.substring(address.lastIndexOf('@') + 1);
    return domain.length() == address.length() || !domain.contains(".") || isShared(domain)
        ? Optional.empty()
        : Optional.of(domain);
  }
}

package rapport.contacts.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.LaterPiece;

/**
 * A merge, and how it is taken back.
 *
 * @param later what came since and whose it may be; null where it can't be taken back
 * @param refusal why not, in words; empty where it can
 * @param followers the later merge that must be taken back first, null for none
 */
public record UnmergeView(
    MergeLine line, @Nullable List<Piece> later, String refusal, @Nullable UUID followers) {

  /**
   * A piece with its owners.
   *
   * @param what it is, in words
   * @param when it took place, in words; empty if that says nothing
   */
  public record Piece(LaterPiece piece, String what, String when, List<Owner> owners) {}

  /** One to whom it may belong. */
  public record Owner(UUID id, String name, boolean suggested) {}
}

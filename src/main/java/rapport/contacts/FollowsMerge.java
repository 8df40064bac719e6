package rapport.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.access.User;

/**
 * Knows something that hangs on clients and goes along when several become one. Implemented by
 * every module that keeps the id of a client. All of it happens in the caller's transaction, which
 * has checked the rights and locked the clients.
 */
public interface FollowsMerge {
  /**
   * Which records become one.
   *
   * @param mergedIds those that go into the kept one
   */
  record Records(RecordKind kind, UUID keptId, List<UUID> mergedIds) {}

  /** How much would go along, by a word for what it is; nothing is changed. */
  Map<String, Integer> foresee(Records records);

  /** In how many touches each of these took part; empty for modules that know of none. */
  default Map<UUID, Integer> touches(Collection<UUID> ids) {
    return Map.of();
  }

  /** Makes everything go along; tells what was done, so that it can be put back. */
  List<MergePiece> follow(Records records);

  /**
   * What came to the kept record after a merge, for somebody to say whose it is.
   *
   * @param pieces all that this merge moved
   */
  default List<LaterPiece> later(Merge merge, List<MergePiece> pieces, User viewer) {
    return List.of();
  }

  /**
   * Puts everything back where it was, and what came later where it was said to belong.
   *
   * @param pieces all that the merge moved; those of other modules are to be left alone
   * @param chosen by the piece, the record to which what came later shall belong
   */
  void goBack(Merge merge, List<MergePiece> pieces, Map<LaterPiece.Key, UUID> chosen);
}

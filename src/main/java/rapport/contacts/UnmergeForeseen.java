package rapport.contacts;

import java.util.List;

/**
 * What taking a merge back would mean.
 *
 * @param later what came to the kept record since, or changed there, and whose it is if nobody says
 * @param moved how many pieces go back
 */
public record UnmergeForeseen(Merge merge, List<LaterPiece> later, int moved) {}

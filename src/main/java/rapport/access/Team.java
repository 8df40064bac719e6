package rapport.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Colleagues who work together, somewhere in the tree of teams.
 *
 * @param parentId the team this one is a part of, null at the top
 * @param headId who leads it, and so reaches what its members and those of the teams below do
 * @param version counts changes
 */
public record Team(
    UUID id, String name, @Nullable UUID parentId, @Nullable UUID headId, int version) {}

package rapport.filters;

import java.util.UUID;
import rapport.access.RecordKind;

/**
 * A look at a list that somebody keeps.
 *
 * @param starred whether the viewer's list opens with it
 * @param mayChange whether the viewer may change and remove it
 */
public record SavedView(
    UUID id,
    RecordKind kind,
    String name,
    UUID ownerId,
    Audience audience,
    View view,
    boolean starred,
    boolean mayChange,
    int version) {}

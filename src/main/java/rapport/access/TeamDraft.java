package rapport.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team as somebody typed it; the parameters as in {@link Team}. */
public record TeamDraft(String name, @Nullable UUID parentId, @Nullable UUID headId) {}

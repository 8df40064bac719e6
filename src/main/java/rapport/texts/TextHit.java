package rapport.texts;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that was found by its text, as the viewer may read it.
 *
 * @param icon a Tabler icon
 * @param title what it is about; may be empty
 * @param text where the words may stand
 * @param about with whom or what it has to do
 * @param link its page
 */
public record TextHit(
    String kind,
    UUID id,
    String icon,
    String title,
    String text,
    String about,
    Instant at,
    String link) {}

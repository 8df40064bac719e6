package rapport.exchange.reading;

import org.jspecify.annotations.Nullable;

/**
 * A card as text.
 *
 * @param broken why it is not worth parsing, null if it is
 */
record RawCard(int number, String text, @Nullable UnreadableReason broken) {}

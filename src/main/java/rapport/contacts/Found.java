package rapport.contacts;

import java.util.UUID;

/**
 * Something a search came up with.
 *
 * @param kind contact or company
 * @param title its name
 * @param subtitle what tells it from others of the name: position, company, an address
 */
public record Found(String kind, UUID id, String title, String subtitle) {}

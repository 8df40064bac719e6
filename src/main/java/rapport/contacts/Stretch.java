package rapport.contacts;

import rapport.kernel.Page;

/**
 * The beginning of a part of a directory.
 *
 * @param count how many there are, counted up to a number and one more
 */
public record Stretch(Page<Client> page, int count) {}

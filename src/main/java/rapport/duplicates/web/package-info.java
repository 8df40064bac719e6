/** The queue of pairs that wait for somebody to judge them. */
@NullMarked
package rapport.duplicates.web;

import org.jspecify.annotations.NullMarked;

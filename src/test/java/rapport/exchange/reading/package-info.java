/** Tests of reading address books, on files as programs write them. */
@NullMarked
package rapport.exchange.reading;

import org.jspecify.annotations.NullMarked;

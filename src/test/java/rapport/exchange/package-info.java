@NullMarked
package rapport.exchange;

import org.jspecify.annotations.NullMarked;

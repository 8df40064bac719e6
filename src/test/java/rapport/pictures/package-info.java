/** Takes the pictures of the README from a running demo. */
@NullMarked
package rapport.pictures;

import org.jspecify.annotations.NullMarked;

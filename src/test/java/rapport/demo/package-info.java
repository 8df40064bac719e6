/** Tests of the demo world. */
@NullMarked
package rapport.demo;

import org.jspecify.annotations.NullMarked;

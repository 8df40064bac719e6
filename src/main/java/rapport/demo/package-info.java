/**
 * A small believable supplier of building materials, shown by the demo and visited by the tests.
 */
@NullMarked
package rapport.demo;

import org.jspecify.annotations.NullMarked;

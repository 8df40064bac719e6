/**
 * Makes a world of any size for measuring: people, companies and their interactions, computed from
 * their numbers alone and copied into the tables past the verbs.
 */
@NullMarked
@NamedInterface("seed")
package rapport.demo.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

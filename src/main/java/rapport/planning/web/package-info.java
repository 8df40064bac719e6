/** Screens of contact plans, and what other pages show of them. */
@NullMarked
@NamedInterface("web")
package rapport.planning.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

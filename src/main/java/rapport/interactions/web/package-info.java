/** The composer, the timeline, and the forms by which interactions move on. */
@NullMarked
@NamedInterface("web")
package rapport.interactions.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** Screens of tasks. */
@NullMarked
@NamedInterface("web")
package rapport.tasks.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

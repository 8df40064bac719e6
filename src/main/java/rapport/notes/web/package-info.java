/** Screens of notes, and the links and names in what people write. */
@NullMarked
@NamedInterface("web")
package rapport.notes.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** How files are shown, brought and taken away; the API answers with the same content. */
@NullMarked
@NamedInterface("web")
package rapport.files.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What every page is made of: the frame, its words, its assets, and who looks at it. */
@NullMarked
@org.springframework.modulith.NamedInterface("web")
package rapport.platform.web;

import org.jspecify.annotations.NullMarked;

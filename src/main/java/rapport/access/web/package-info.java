/** Signing in, bearer tokens, and the pages about people and oneself. */
@NullMarked
package rapport.access.web;

import org.jspecify.annotations.NullMarked;

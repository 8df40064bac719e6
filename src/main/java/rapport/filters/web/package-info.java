/** The builder of filters, the chips and tabs above lists, and the pages of saved views. */
@NullMarked
@org.springframework.modulith.NamedInterface("web")
package rapport.filters.web;

import org.jspecify.annotations.NullMarked;

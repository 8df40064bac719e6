/** The pages of what came in. */
@NullMarked
package rapport.leads.incoming.web;

import org.jspecify.annotations.NullMarked;

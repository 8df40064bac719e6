/** The pages of rules, of what they would do, and of what they did. */
@NullMarked
package rapport.chains.web;

import org.jspecify.annotations.NullMarked;

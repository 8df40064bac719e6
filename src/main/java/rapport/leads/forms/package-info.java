/** Forms on the company's own site that bring leads in. */
@NullMarked
package rapport.leads.forms;

import org.jspecify.annotations.NullMarked;

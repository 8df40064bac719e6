/**
 * Values every module speaks in: names, addresses, ids, pages, refusals. No Spring, no database.
 */
@NullMarked
@ApplicationModule(
    displayName = "Kernel",
    allowedDependencies = {})
package rapport.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The ground everything stands on: settings, the database, jobs, pages, words. */
@NullMarked
@ApplicationModule(
    displayName = "Platform",
    allowedDependencies = {"kernel"})
package rapport.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

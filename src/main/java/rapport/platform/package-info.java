<<<<<<< HEAD
/** The ground everything stands on: settings, the database, jobs, pages, words. */
@NullMarked
@ApplicationModule(
    displayName = "Platform",
    allowedDependencies = {"kernel"})
package rapport.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
=======
/** What every module stands on: settings, words, jobs, the web frame, the database. */
@org.jspecify.annotations.NullMarked
package rapport.platform;
>>>>>>> runtime

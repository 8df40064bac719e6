/**
 * Which records mean the same: probabilistic linkage in the manner of Fellegi and Sunter, without
 * labels and without a database. Records of named, typed fields stream in; pairs with their
 * probability and its reasons come out.
 */
@NullMarked
@ApplicationModule(
    displayName = "Linkage",
    allowedDependencies = {"kernel"})
package rapport.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

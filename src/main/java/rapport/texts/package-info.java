/**
 * Full text: what was written about clients, found by word forms in English, Russian and Ukrainian.
 * The modules above say what of their records is searched and who sees them.
 */
@NullMarked
@ApplicationModule(
    displayName = "Texts",
    allowedDependencies = {"kernel", "platform", "access"})
package rapport.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

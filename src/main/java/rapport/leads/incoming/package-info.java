/** The one way in: whatever comes from outside is kept first, and then understood. */
@NullMarked
@NamedInterface("incoming")
package rapport.leads.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

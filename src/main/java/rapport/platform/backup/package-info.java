/**
 * Everything that must survive, in one file, and back again: {@code bin/backup}, {@code
 * bin/restore}.
 */
@NullMarked
@NamedInterface("backup")
package rapport.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

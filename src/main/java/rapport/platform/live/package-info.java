/**
 * What changes on one node appears in the browsers of all: signals go through the database
 * (LISTEN/NOTIFY), and from each node to its browsers as server-sent events.
 */
@NullMarked
@NamedInterface("live")
package rapport.platform.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The database Rapport runs on: the embedded PostgreSQL it owns, or the one it is given. */
@NullMarked
@NamedInterface("database")
package rapport.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The database Rapport runs on: the embedded PostgreSQL it owns, or the one it is given. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("database")
package rapport.platform.database;

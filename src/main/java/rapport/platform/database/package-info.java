/** The database Rapport runs on: the embedded PostgreSQL it owns, or the one it is given. */
@org.jspecify.annotations.NullMarked
package rapport.platform.database;

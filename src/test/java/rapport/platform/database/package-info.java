/** Tests of the database Rapport runs on. */
@org.jspecify.annotations.NullMarked
package rapport.platform.database;

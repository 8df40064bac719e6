/** The people and the database that all tests share. */
@org.jspecify.annotations.NullMarked
package rapport.world;

/** The program itself. */
@org.jspecify.annotations.NullMarked
package rapport;

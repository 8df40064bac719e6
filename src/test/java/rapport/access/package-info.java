/** Tests of signing in and rights. */
@org.jspecify.annotations.NullMarked
package rapport.access;

/** Tests of the desk. */
@org.jspecify.annotations.NullMarked
package rapport.desk;

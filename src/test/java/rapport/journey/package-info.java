/** Tests of what users do, in a real browser. */
@org.jspecify.annotations.NullMarked
package rapport.journey;

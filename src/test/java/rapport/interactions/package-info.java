/** Tests of the log of interactions. */
@org.jspecify.annotations.NullMarked
package rapport.interactions;

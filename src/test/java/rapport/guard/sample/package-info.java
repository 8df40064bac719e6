/** A tiny program whose modules break the rules, to see that the guards notice. */
@org.jspecify.annotations.NullMarked
package rapport.guard.sample;

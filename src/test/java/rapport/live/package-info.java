/** What others change appears in browsers. */
@org.jspecify.annotations.NullMarked
package rapport.live;

/** Tests of the REST API, over HTTP. */
@org.jspecify.annotations.NullMarked
package rapport.api;

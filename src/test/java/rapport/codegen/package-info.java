/** Writes the jOOQ tables of each module from the migrations. */
@NullMarked
package rapport.codegen;

import org.jspecify.annotations.NullMarked;

/** Lists as files: tables of text and workbooks, written row by row. */
@NullMarked
@NamedInterface("export")
package rapport.fields.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

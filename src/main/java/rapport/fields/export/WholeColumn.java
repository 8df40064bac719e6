package rapport.fields.export;

import java.util.function.Function;
import rapport.fields.FieldType;

/**
 * A column of a whole export.
 *
 * @param type what its cells are, for spreadsheets
 */
public record WholeColumn<T>(String heading, FieldType type, Function<T, String> text) {}

package rapport.contacts.web;

import java.util.function.Function;
import rapport.fields.FieldType;

/**
 * A column of a whole export.
 *
 * @param type what its cells are, for spreadsheets
 */
record WholeColumn<T>(String heading, FieldType type, Function<T, String> text) {}

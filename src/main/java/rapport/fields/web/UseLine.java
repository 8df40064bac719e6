package rapport.fields.web;

import org.jspecify.annotations.Nullable;
import rapport.fields.FieldFills;
import rapport.fields.RecordField;

/**
 * How one field is used.
 *
 * @param fill on how many cards it is filled in, null before anybody counted
 * @param filtered how often lists were narrowed down by it in the last days, and likewise
 * @param hidden whether everybody's layout leaves it out
 * @param idle whether nobody needs it, so that hiding it is proposed
 */
public record UseLine(
    RecordField field,
    FieldFills.@Nullable Fill fill,
    int filtered,
    int shown,
    int changed,
    boolean hidden,
    boolean idle) {}

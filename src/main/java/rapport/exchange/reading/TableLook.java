package rapport.exchange.reading;

import java.util.Map;

/**
 * What reading a whole table once tells of it.
 *
 * @param days by the names of columns that hold days in figures, how these are read
 */
public record TableLook(long rows, Map<String, ColumnDays> days) {}

package rapport.exchange;

import java.util.List;

/** What one must know of a table to give its rows back. */
public record TableHead(char separator, List<String> columns) {}

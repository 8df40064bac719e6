package rapport.exchange.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a column says about a field that users added, or about a built-in one that is chosen from a
 * list.
 *
 * @param column its name in the file
 * @param field the code of the field, behind {@link ColumnMeaning#OF_COMPANY} for the company's
 * @param days what stands first in a day in figures; null if the column has none
 */
public record SourceValue(String column, String field, String value, @Nullable DayOrder days) {
  public SourceValue(String column, String field, String value) {
    this(column, field, value, null);
  }

  public boolean isCompanys() {
    return field.startsWith(ColumnMeaning.OF_COMPANY);
  }

  /** The code of the field alone. */
  public String code() {
    return isCompanys() ? field.substring(ColumnMeaning.OF_COMPANY.length()) : field;
  }
}

package rapport.exchange.reading;

/**
 * What a column says about a field that users added.
 *
 * @param column its name in the file
 * @param field the code of the field, behind {@link ColumnMeaning#OF_COMPANY} for the company's
 */
public record SourceValue(String column, String field, String value) {
  public boolean isCompanys() {
    return field.startsWith(ColumnMeaning.OF_COMPANY);
  }

  /** The code of the field alone. */
  public String code() {
    return isCompanys() ? field.substring(ColumnMeaning.OF_COMPANY.length()) : field;
  }
}

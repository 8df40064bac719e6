package rapport.filters;

import rapport.access.RecordKind;

/** A list that can be filtered, as the module that shows it tells the builder of filters. */
public interface FilteredList {
  RecordKind kind();

  /** Where the list is: {@code /contacts}. */
  String path();

  /** The message that counts its records, in its plural forms and with the ending ".more". */
  String countKey();

  /** How many records are left, counted up to a number and one more. */
  int count(View view, int most, Asking asking);
}

package rapport.fields;

import rapport.access.RecordKind;

/**
 * Whoever keeps the words by which records are found from anywhere. Implemented by the owner of the
 * records.
 */
public interface SearchedRecords {
  /**
   * Asks for the words of all records of a kind to be written anew, soon and piece by piece, because
   * another set of fields counts; in the caller's transaction.
   */
  void renewAll(RecordKind kind);
}

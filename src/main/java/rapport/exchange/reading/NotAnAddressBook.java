package rapport.exchange.reading;

import java.util.Locale;

/** Thrown when a file as a whole is no address book that Rapport reads. */
public final class NotAnAddressBook extends RuntimeException {
  /** What the file is instead. */
  public enum Reason {
    EMPTY,
    /** An Excel or OpenDocument file: to be saved as CSV first. */
    SPREADSHEET,
    /** XML, an XML vCard included, or HTML. */
    XML,
    BINARY;

    /** The reason as messages and the API spell it, such as {@code spreadsheet}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Reason reason;

  NotAnAddressBook(Reason reason) {
    super("Not an address book: " + reason.code());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

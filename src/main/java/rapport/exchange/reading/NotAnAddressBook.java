package rapport.exchange.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown when a file as a whole is no address book that Rapport reads. */
public final class NotAnAddressBook extends RuntimeException {
  /** What the file is instead. */
  public enum Reason {
    EMPTY,
    /** A spreadsheet that can't be read, such as an old or a locked one. */
    SPREADSHEET,
    /** A workbook that is larger unpacked than can be read with care. */
    TOO_LARGE,
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
    this(reason, null);
  }

  NotAnAddressBook(Reason reason, @Nullable Throwable cause) {
    super("Not an address book: " + reason.code(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}

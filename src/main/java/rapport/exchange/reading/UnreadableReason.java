package rapport.exchange.reading;

import java.util.Locale;

/** Why a row or card could not be read. */
public enum UnreadableReason {
  /** More cells than the header has columns. */
  TOO_MANY_CELLS,
  /** A quotation mark is opened and never closed, or closed in the middle of a cell. */
  BROKEN_QUOTE,
  /** A cell of more than 10 000 characters. */
  CELL_TOO_LONG,
  /** A card of more than 2 MB. */
  CARD_TOO_LARGE,
  /** Text outside of a card, or a card without its last line. */
  CARD_UNFINISHED,
  /** A card that breaks the rules of vCard. */
  BROKEN_CARD,
  /** An entry of LDIF that breaks its rules. */
  BROKEN_ENTRY,
  /** An entry of LDIF that changes or removes an older one instead of telling of somebody. */
  CHANGE_RECORD,
  /** Neither a name, nor a company, nor a contact point. */
  NOTHING_IN_IT;

  /** The reason as messages and the API spell it, such as {@code broken_quote}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

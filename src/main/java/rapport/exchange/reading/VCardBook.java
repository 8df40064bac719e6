package rapport.exchange.reading;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** An address book in vCard. */
public final class VCardBook implements AddressBook {
  private final Content content;
  private final Charset charset;

  VCardBook(Content content, Charset charset) {
    this.content = content;
    this.charset = charset;
  }

  @Override
  public AddressBookFormat format() {
    return AddressBookFormat.VCARD;
  }

  @Override
  public Charset charset() {
    return charset;
  }

  @Override
  public Stream<SourceRow> rows() {
    return rawCards().map(CardReading::read);
  }

  @Override
  public long count() {
    try (var all = rawCards()) {
      return all.count();
    }
  }

  private Stream<RawCard> rawCards() {
    var lines = Lines.of(content, charset);
    var cards = new RawCards(lines);
    return RowStream.of(cards::next, lines::close);
  }
}

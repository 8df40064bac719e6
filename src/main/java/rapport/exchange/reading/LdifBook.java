package rapport.exchange.reading;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address book in LDIF (RFC 2849). */
public final class LdifBook implements AddressBook {
  /** In capitals: the version, comments, the first entry's name. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?s)(#[^\\n\\r]*[\\n\\r]+)*(VERSION:\\s*1\\s*[\\n\\r].*|DN::?.*)");

  private final Content content;
  private final Charset charset;

  LdifBook(Content content, Charset charset) {
    this.content = content;
    this.charset = charset;
  }

  static boolean isOne(String beginning) {
    return BEGINNING.matcher(beginning).matches();
  }

  @Override
  public AddressBookFormat format() {
    return AddressBookFormat.LDIF;
  }

  @Override
  public Charset charset() {
    return charset;
  }

  @Override
  public Stream<SourceRow> rows() {
    return entries().map(LdifReading::read);
  }

  @Override
  public long count() {
    try (var all = entries()) {
      return all.count();
    }
  }

  private Stream<RawCard> entries() {
    var lines = Lines.of(content, charset);
    var entries = new RawEntries(lines);
    return RowStream.of(entries::next, lines::close);
  }
}

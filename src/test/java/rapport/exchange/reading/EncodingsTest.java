package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.reading.SampleBooks.people;
import static rapport.exchange.reading.SampleBooks.phone;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every usual encoding with every usual separator, plain, quoted and with line breaks in cells. */
class EncodingsTest {
  /** An encoding with or without its mark; Western text where it knows no other. */
  private record Written(String name, Charset charset, boolean marked, boolean western) {
    byte[] bytes(String text) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes((marked ? "\uFEFF" + text : text).getBytes(charset));
      return out.toByteArray();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Written> ENCODINGS =
      List.of(
          new Written("UTF-8", StandardCharsets.UTF_8, false, false),
          new Written("UTF-8 with mark", StandardCharsets.UTF_8, true, false),
          new Written("UTF-16 LE with mark", StandardCharsets.UTF_16LE, true, false),
          new Written("UTF-16 BE with mark", StandardCharsets.UTF_16BE, true, false),
          new Written("UTF-16 LE", StandardCharsets.UTF_16LE, false, false),
          new Written("UTF-16 BE", StandardCharsets.UTF_16BE, false, false),
          new Written("Windows-1251", Charset.forName("windows-1251"), false, false),
          new Written("Windows-1252", Charset.forName("windows-1252"), false, true));

  static Stream<Arguments> matrix() {
    return ENCODINGS.stream()
        .flatMap(encoding ->
            Stream.of(",", ";", "\t", "|")
                .flatMap(separator ->
                    Stream.of("plain", "quoted", "with line breaks")
                        .flatMap(quotes ->
                            Stream.of("\n", "\r\n")
                                .map(end -> Arguments.of(encoding, separator, quotes, end)))));
  }

  @ParameterizedTest(name = "{0}, separator {1}, {2}")
  @MethodSource("matrix")
  void a_table_is_read_whatever_it_is_written_in(
      Object encoding, String separator, String quotes, String end) {
    Written written = (Written) encoding;
    String family = written.western() ? "Müller-Lüdenscheidt" : "Їжакевич-Щёголева";
    String given = written.western() ? "François" : "Олёна";
    String note = note(written.western(), separator, quotes);
    String table =
        row(separator, quotes, end, "Last name", "First name", "Mobile phone", "Notes")
            + row(separator, quotes, end, family, given, "+380 67 123 45 67", note)
            + row(separator, quotes, end, family + "2", given, "+380 67 123 45 68", "");

    List<SourcePerson> people = people(AddressBook.open(written.bytes(table), "table.csv", null));

    assertThat(people).hasSize(2);
    assertThat(people.getFirst().familyName()).isEqualTo(family);
    assertThat(people.getFirst().givenName()).isEqualTo(given);
    assertThat(people.getFirst().points()).containsExactly(phone("mobile", "+380 67 123 45 67"));
    assertThat(people.getFirst().note()).isEqualTo(note);
    assertThat(people.getLast().familyName()).isEqualTo(family + "2");
  }

  private static String note(boolean western, String separator, String quotes) {
    String words = western ? "très bien" : "Ждёт звонка";
    return switch (quotes) {
      case "plain" -> words;
      case "quoted" -> words + separator.replace('\t', ' ') + " \"soon\"";
      default -> words + "\nafter" + separator.replace('\t', ' ') + "\n\"lunch\"";
    };
  }

  private static String row(String separator, String quotes, String end, String... cells) {
    Stream<String> written =
        Stream.of(cells)
            .map(cell -> quotes.equals("plain") ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    return String.join(separator, written.toList()) + end;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_long_cyrillic_list_without_a_mark_is_not_taken_for_another(String charset, String text) {
    Charset written = Charset.forName(charset);

    assertThat(AddressBook.open(text.getBytes(written), "x.csv", null).charset())
        .isEqualTo(written);
  }

  static Stream<Arguments> lists() {
    String russian = "Имя;Телефон\nИванов Пётр;1\nЩукина Яна;2\n".repeat(50);
    String ukrainian = "Прізвище;Телефон\nЄвтушенко Їя;1\nҐалаґан Іван;2\n".repeat(50);
    String german = "Name;Telefon\nJürgen Weiß;1\nÄnne Köhler;2\nÉléonore Çelik;3\n".repeat(50);
    return Stream.of(
        Arguments.of("windows-1251", russian),
        Arguments.of("windows-1251", ukrainian),
        Arguments.of("windows-1252", german),
        Arguments.of("UTF-8", russian),
        Arguments.of("UTF-8", german),
        Arguments.of("UTF-16LE", ukrainian),
        Arguments.of("UTF-16BE", german));
  }
}

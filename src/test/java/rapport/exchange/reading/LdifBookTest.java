package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static rapport.exchange.reading.SampleBooks.address;
import static rapport.exchange.reading.SampleBooks.book;
import static rapport.exchange.reading.SampleBooks.email;
import static rapport.exchange.reading.SampleBooks.people;
import static rapport.exchange.reading.SampleBooks.phone;
import static rapport.exchange.reading.SampleBooks.refused;
import static rapport.exchange.reading.SampleBooks.typed;
import static rapport.exchange.reading.SampleBooks.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LdifBookTest {
  @Test
  void an_entry_of_thunderbird_is_read_with_folded_and_encoded_lines() {
    SourcePerson olha = people(book("thunderbird.ldif")).getFirst();

    assertThat(olha)
        .extracting(SourcePerson::givenName, SourcePerson::familyName, SourcePerson::fullName)
        .containsExactly("Ольга", "Гончаренко", "Ольга Гончаренко");
    assertThat(olha.employments())
        .containsExactly(new SourceEmployment("ТОВ «Ранок»", "Бухгалтерка", "Бухгалтерія"));
    assertThat(olha.birthday()).isEqualTo(LocalDate.of(1988, 7, 4));
    assertThat(olha.note())
        .isEqualTo("A note that is longer than a line may be, and so it is folded in the file");
    assertThat(olha.points())
        .containsExactly(
            phone("work", "+380 44 333 22 11"),
            phone("mobile", "+380 50 333 22 11"),
            phone("mobile", "+380 63 333 22 11"),
            email("other", "olha@ranok.example"),
            email("other", "olha.h@mail.example"),
            web("work", "https://ranok.example"),
            address("work", "вул. Садова, 5, Львів, 79000, Україна"));
  }

  @Test
  void companies_are_companies_and_groups_are_nobody() {
    var book = book("thunderbird.ldif");

    assertThat(people(book).get(1).isCompany()).isTrue();
    assertThat(people(book).get(1).employments().getFirst().company()).isEqualTo("Ranok Ltd");
    assertThat(refused(book))
        .extracting(SourceRow.Unreadable::number, SourceRow.Unreadable::reasonCode)
        .containsExactly(
            tuple(3, "nothing_in_it"), tuple(4, "change_record"), tuple(5, "broken_entry"));
    assertThat(people(book).getLast().familyName()).isEqualTo("Last");
    assertThat(book.count()).isEqualTo(6);
    assertThat(book.format()).isEqualTo(AddressBookFormat.LDIF);
  }

  @Test
  void it_is_known_by_its_beginning_whatever_the_file_is_called() {
    assertThat(typed("book.txt", "dn: cn=A\ncn: Anna Stone\n").format())
        .isEqualTo(AddressBookFormat.LDIF);
    assertThat(typed("book.txt", "# made by\n# somebody\nversion: 1\n\ndn: cn=A\ncn: A\n").format())
        .isEqualTo(AddressBookFormat.LDIF);
    assertThat(typed("book.csv", "Version;Name\n1;A\n").format()).isEqualTo(AddressBookFormat.CSV);
  }
}

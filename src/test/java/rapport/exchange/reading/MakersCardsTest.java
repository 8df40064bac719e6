package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.reading.SampleBooks.address;
import static rapport.exchange.reading.SampleBooks.book;
import static rapport.exchange.reading.SampleBooks.email;
import static rapport.exchange.reading.SampleBooks.messenger;
import static rapport.exchange.reading.SampleBooks.people;
import static rapport.exchange.reading.SampleBooks.phone;
import static rapport.exchange.reading.SampleBooks.refused;
import static rapport.exchange.reading.SampleBooks.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Cards in the manner of Samsung, Nokia and Thunderbird; those of others are in VCardBookTest. */
class MakersCardsTest {
  @Test
  void a_samsung_card_is_read_with_soft_breaks_a_photo_and_a_label_of_its_own() {
    AddressBook book = book("samsung.vcf");
    SourcePerson oleg = people(book).getFirst();

    assertThat(oleg)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Олег", "Петрович", "Сидоренко");
    assertThat(oleg.note().lines()).containsExactly("первый", "второй и длинный третий");
    assertThat(oleg.employments())
        .containsExactly(new SourceEmployment("ФОП Сидоренко", "директор", ""));
    assertThat(oleg.birthday()).isEqualTo(LocalDate.of(1979, 8, 15));
    assertThat(oleg.points())
        .containsExactly(
            phone("mobile", "+380671112233"),
            phone("work", "0443332211"),
            phone("Дача", "+380501112233"),
            email("home", "oleg@home.example"),
            address("home", "вул. Садова, 5, Львів, 79000"));
    assertThat(people(book).getLast().points()).containsExactly(phone("mobile", "579"));
    assertThat(refused(book)).isEmpty();
  }

  @Test
  void a_nokia_card_is_read_with_breaks_in_the_name_and_a_card_inside() {
    AddressBook book = book("nokia.vcf");

    assertThat(people(book)).hasSize(1);
    SourcePerson gleb = people(book).getFirst();
    assertThat(gleb)
        .extracting(SourcePerson::givenName, SourcePerson::familyName)
        .containsExactly("Глеб", "Лукин");
    assertThat(gleb.birthday()).isEqualTo(LocalDate.of(1980, 2, 29));
    assertThat(gleb.employments())
        .containsExactly(new SourceEmployment("Порт", "крановщик", "Краны"));
    assertThat(gleb.points())
        .containsExactly(
            phone("mobile", "+79211112233"),
            phone("home", "8-812-111-22-33"),
            phone("fax", "8-812-111-22-34"),
            email("other", "gleb@lukin.example"),
            address("work", "Невский 1, Петербург, 191186, Россия"),
            web("work", "http://lukin.example"));
  }

  @Test
  void a_thunderbird_card_is_read_with_groups_escapes_and_lists_of_types() {
    AddressBook book = book("thunderbird.vcf");
    SourcePerson juergen = people(book).getFirst();

    assertThat(juergen)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Jürgen", "Karl Otto", "Berg");
    assertThat(juergen.birthday()).isNull();
    assertThat(juergen.note())
        .isEqualTo(
            "Spricht auch Russisch, Ukrainisch; und ein wenig Englisch. Dies ist eine lange Zeile"
                + "\nzweite Zeile");
    assertThat(juergen.employments())
        .containsExactly(new SourceEmployment("Berg, Tal & Co.", "Leiter, Einkauf", "Einkauf"));
    assertThat(juergen.points())
        .containsExactly(
            phone("mobile", "+49-151-11112222"),
            phone("fax", "+49 30 1112223"),
            phone("Werkstatt", "+49 30 1112224"),
            email("work", "juergen@berg.example"),
            email("home", "j.berg@home.example"),
            address("work", "Hauptstr. 1, Berlin"),
            web("work", "https://berg.example"),
            messenger("xmpp", "juergen@berg.example"));
    assertThat(people(book).getLast().isCompany()).isTrue();
  }

  @Test
  void a_nextcloud_card_is_read_with_groups_folded_lines_a_photo_and_without_its_lists() {
    AddressBook book = book("nextcloud.vcf");

    SourcePerson halyna = people(book).getFirst();
    assertThat(halyna)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Галина", "Степанівна", "Одинець");
    assertThat(halyna.birthday()).isEqualTo(LocalDate.of(1988, 7, 4));
    assertThat(halyna.employments())
        .containsExactly(new SourceEmployment("Пекарня «Колос»", "Технологиня", "Лабораторія"));
    assertThat(halyna.points())
        .containsExactly(
            phone("mobile", "+380 63 700 11 22"),
            phone("home", "+380 32 700 11 23"),
            phone("Цех", "+380 32 700 11 24"),
            email("work", "halyna@kolos.example"),
            email("home", "halyna.odynets@home.example"),
            email("Замовлення", "info@kolos.example"),
            address("work", "вул. Хлібна, 7, Львів, 79005, Україна"),
            web("other", "https://kolos.example"),
            messenger("telegram", "halyna_o"),
            messenger("facebook", "halyna.odynets"));
    assertThat(halyna.note())
        .isEqualTo(
            "Дуже довга примітка про муку, дріжджі й те, о котрій годині краще телефонувати: "
                + "до восьмої ранку; після дванадцятої не відповідає.\nДругий рядок.");
    assertThat(people(book)).hasSize(1);
    assertThat(refused(book))
        .extracting(SourceRow.Unreadable::reasonCode)
        .containsExactly("nothing_in_it");
  }
}

package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static rapport.exchange.reading.SampleBooks.address;
import static rapport.exchange.reading.SampleBooks.book;
import static rapport.exchange.reading.SampleBooks.email;
import static rapport.exchange.reading.SampleBooks.messenger;
import static rapport.exchange.reading.SampleBooks.people;
import static rapport.exchange.reading.SampleBooks.phone;
import static rapport.exchange.reading.SampleBooks.refused;
import static rapport.exchange.reading.SampleBooks.rows;
import static rapport.exchange.reading.SampleBooks.typed;
import static rapport.exchange.reading.SampleBooks.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VCardBookTest {
  @Test
  void an_iphone_card_is_read_with_all_its_labels() {
    var olena = people(book("iphone.vcf")).getFirst();

    assertThat(olena)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Олена", "Петрівна", "Кравченко");
    assertThat(olena.fullName()).isEqualTo("Олена Петрівна Кравченко");
    assertThat(olena.employments())
        .containsExactly(
            new SourceEmployment("ТОВ «Будсервіс»", "Начальниця відділу", "Відділ закупівель"));
    assertThat(olena.birthday()).isEqualTo(LocalDate.of(1985, 3, 12));
    assertThat(olena.note())
        .isEqualTo("Любить дзвінки вранці.\nНе турбувати у п’ятницю, після обіду.");
    assertThat(olena.points())
        .containsExactly(
            phone("mobile", "+380 67 123 45 67"),
            phone("mobile", "050 765-43-21"),
            phone("Склад", "+380 44 222 33 44"),
            phone("fax", "+380 44 222 33 45"),
            email("work", "olena@budservice.example"),
            email("home", "o.kravchenko@mail.example"),
            address("work", "вул. Хрещатик, 10, Київ, 01001, Україна"),
            web("HomePage", "https://budservice.example"),
            messenger("Telegram", "olena_k"),
            messenger("linkedin", "olena.kravchenko"));
  }

  @Test
  void a_card_shown_as_a_company_is_a_company() {
    var company = people(book("iphone.vcf")).get(1);

    assertThat(company.isCompany()).isTrue();
    assertThat(company.employments())
        .containsExactly(new SourceEmployment("Печатный двор", "", ""));
    assertThat(company.points()).containsExactly(phone("work", "8 (495) 123-45-67"));
  }

  @Test
  void a_birthday_without_a_year_is_not_made_up() {
    var john = people(book("iphone.vcf")).get(2);

    assertThat(john.birthday()).isNull();
    assertThat(john.points()).containsExactly(phone("mobile", "(212) 555-0147"));
  }

  @Test
  void a_card_without_its_end_is_given_back_and_the_next_one_is_read() {
    var book = book("iphone.vcf");

    assertThat(refused(book))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.number()).isEqualTo(4);
          assertThat(row.reasonCode()).isEqualTo("card_unfinished");
          assertThat(row.original()).startsWith("BEGIN:VCARD").contains("Оборванный");
        });
    var anna = people(book).getLast();
    assertThat(anna.familyName()).isEqualTo("Лунёва");
    assertThat(anna.points())
        .containsExactly(phone("home", "+7 812 333-44-55"), messenger("skype", "anna.luneva"));
    assertThat(book.count()).isEqualTo(rows(book).size()).isEqualTo(5);
  }

  @Test
  void an_outlook_card_in_quoted_windows_1251_is_read() {
    var dmitry = people(book("outlook.vcf")).getFirst();

    assertThat(dmitry)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Дмитрий", "Игоревич", "Соколов");
    assertThat(dmitry.employments())
        .containsExactly(
            new SourceEmployment(
                "ООО «Северная бумажная компания»",
                "Заместитель директора по снабжению",
                "Отдел снабжения"));
    assertThat(dmitry.note())
        .isEqualTo(
            "Просил звонить после 15:00, лучше на мобильный; по пятницам не работает\n"
                + "Договор от марта");
    assertThat(dmitry.birthday()).isEqualTo(LocalDate.of(1979, 9, 21));
    assertThat(dmitry.points())
        .containsExactly(
            phone("work", "+7 (812) 555-01-02"),
            phone("mobile", "8-921-555-03-04"),
            phone("fax", "+7 (812) 555-01-03"),
            email("other", "sokolov@bumaga.example"),
            address("work", "Невский проспект, 1, Санкт-Петербург, 191186, Россия"),
            web("work", "http://bumaga.example"));
  }

  @Test
  void quoted_text_of_an_old_telephone_is_read_though_it_does_not_name_its_encoding() {
    var marina = people(book("outlook.vcf")).getLast();

    assertThat(marina.fullName()).isEqualTo("Марина Белова");
    assertThat(marina.givenName() + marina.familyName()).isEmpty();
  }

  @Test
  void google_cards_are_read_with_folded_lines_and_own_labels() {
    var iryna = people(book("google.vcf")).getFirst();

    assertThat(iryna.note())
        .isEqualTo(
            "Довга примітка, що переходить на другий рядок, бо рядок у файлі не довший за"
                + " сімдесят п'ять байтів.");
    assertThat(iryna.points())
        .contains(email("Дача", "dacha@example.com"), phone("work", "+380442003040"));
  }

  @Test
  void a_card_named_like_its_organisation_is_a_company() {
    assertThat(people(book("google.vcf")).get(1).isCompany()).isTrue();
  }

  @Test
  void a_card_with_nothing_in_it_is_refused() {
    assertThat(refused(book("google.vcf")))
        .extracting(SourceRow.Unreadable::number, SourceRow.Unreadable::reason)
        .containsExactly(tuple(3, UnreadableReason.NOTHING_IN_IT));
  }

  @Test
  void a_version_4_card_with_two_jobs_and_telephone_uris_is_read() {
    var petr = people(book("google.vcf")).getLast();

    assertThat(petr.employments())
        .containsExactly(
            new SourceEmployment("Фабрика упаковки", "Технолог", ""),
            new SourceEmployment("Союз упаковщиков", "Член правления", ""));
    assertThat(petr.birthday()).isNull();
    assertThat(petr.points())
        .containsExactly(
            phone("mobile", "+7-916-222-33-44"),
            phone("work", "+7-495-222-33-44 ext. 105"),
            messenger("telegram", "pzimin"));
  }

  @Test
  void a_card_inside_a_card_does_not_end_the_outer_one() {
    var book =
        typed(
            "agent.vcf",
            """
            BEGIN:VCARD
            VERSION:2.1
            N:Boss;Betty
            AGENT:
            BEGIN:VCARD
            VERSION:2.1
            N:Assistant;Alf
            END:VCARD
            TEL;CELL:+1 212 555 0100
            END:VCARD
            """);

    assertThat(people(book))
        .singleElement()
        .satisfies(betty -> {
          assertThat(betty.familyName()).isEqualTo("Boss");
          assertThat(betty.points()).hasSize(1);
        });
  }

  @Test
  void a_group_of_contacts_is_not_taken_for_a_person() {
    var book =
        typed(
            "group.vcf",
            "BEGIN:VCARD\nVERSION:3.0\nN:Friends\nFN:Friends\n"
                + "X-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD\n");

    assertThat(people(book)).isEmpty();
  }

  @Test
  void a_messenger_s_own_colon_belongs_to_the_name() {
    var book =
        typed(
            "skype.vcf",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nX-SKYPE:live:anna\nIMPP:skype:live:bob?chat\n"
                + "X-SOCIALPROFILE;type=telegram:x-apple:carl\n"
                + "X-SOCIALPROFILE;type=facebook:https://example.com/dora\nEND:VCARD\n");

    assertThat(people(book).getFirst().points())
        .containsExactlyInAnyOrder(
            messenger("skype", "live:anna"),
            messenger("skype", "live:bob"),
            messenger("telegram", "carl"),
            messenger("facebook", "https://example.com/dora"));
  }

  @Test
  void unquoted_windows_1251_with_old_line_ends_is_read() {
    String card =
        "BEGIN:VCARD\rVERSION:2.1\rN;CHARSET=windows-1251:Щукин;Лев\rTEL;CELL:1234567\rEND:VCARD\r";

    var lev =
        people(AddressBook.open(card.getBytes(TextEncoding.WINDOWS_1251), "old.vcf", null))
            .getFirst();

    assertThat(lev.familyName()).isEqualTo("Щукин");
  }

  @Test
  void a_card_beyond_two_megabytes_is_refused_and_the_next_one_is_read() {
    String photo = ("A".repeat(75) + "\n ").repeat(30_000);
    var book =
        typed(
            "photos.vcf",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Big Photo\nPHOTO:"
                + photo
                + "\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:3.0\nFN:No Photo\nEND:VCARD\n");

    assertThat(refused(book))
        .extracting(SourceRow.Unreadable::reasonCode)
        .containsExactly("card_too_large");
    assertThat(people(book)).extracting(SourcePerson::fullName).containsExactly("No Photo");
  }
}

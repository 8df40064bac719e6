package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.reading.SampleBooks.address;
import static rapport.exchange.reading.SampleBooks.csv;
import static rapport.exchange.reading.SampleBooks.email;
import static rapport.exchange.reading.SampleBooks.messenger;
import static rapport.exchange.reading.SampleBooks.people;
import static rapport.exchange.reading.SampleBooks.phone;
import static rapport.exchange.reading.SampleBooks.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CsvBookTest {
  @Test
  void the_new_google_export_is_read() {
    var oleksandr = people(csv("google-new.csv")).getFirst();

    assertThat(oleksandr)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Олександр", "Миколайович", "Бондаренко");
    assertThat(oleksandr.employments())
        .containsExactly(
            new SourceEmployment("ТОВ «Папір і друк»", "Комерційний директор", "Продажі"));
    assertThat(oleksandr.birthday()).isEqualTo(LocalDate.of(1978, 11, 2));
    assertThat(oleksandr.note()).isEqualTo("Познайомилися на виставці\nПросив прайс");
    assertThat(oleksandr.points())
        .containsExactly(
            email("work", "bondarenko@papir.example"),
            email("work", "sales@papir.example"),
            email("home", "sasha@example.com"),
            phone("mobile", "+380 67 111 22 33"),
            phone("mobile", "+380 50 444 55 66"),
            phone("Склад", "044 200-30-40"),
            address("work", "вул. Січових Стрільців, 5\nКиїв 04053\nУкраїна"),
            web("Profile", "https://papir.example"));
  }

  @Test
  void a_google_row_with_an_organisation_only_is_a_company() {
    var company = people(csv("google-new.csv")).get(1);

    assertThat(company.isCompany()).isTrue();
    assertThat(company.points()).containsExactly(phone("work", "+1 212-555-0147"));
  }

  @Test
  void two_organisations_in_one_cell_are_two_employments() {
    assertThat(people(csv("google-new.csv")).getLast().employments())
        .containsExactly(
            new SourceEmployment("Студия Ким", "Дизайнер", ""),
            new SourceEmployment("Галерея «Лист»", "Куратор", ""));
  }

  @Test
  void the_old_google_export_in_utf_16_is_read() {
    var book = csv("google-old.csv");
    var ivan = people(book).getFirst();

    assertThat(book.charset()).isEqualTo(StandardCharsets.UTF_16LE);
    assertThat(ivan.fullName()).isEqualTo("Иван Сергеевич Громов");
    assertThat(ivan.familyName()).isEqualTo("Громов");
    assertThat(ivan.employments())
        .containsExactly(new SourceEmployment("АО «Стекло»", "Главный инженер", "Производство"));
    assertThat(ivan.points())
        .containsExactly(
            email("work", "gromov@steklo.example"),
            email("home", "gromov69@example.com"),
            messenger("Skype", "gromov.ivan"),
            phone("mobile", "8 903 123-45-67"),
            phone("mobile", "+7 916 765 43 21"),
            phone("fax", "+7 495 100-20-30"),
            address("work", "ул. Правды, 24\nМосква"),
            web("work", "http://steklo.example"));
    assertThat(people(book).getLast().points()).containsExactly(phone("Дача", "+44 20 7946 0100"));
  }

  @Test
  void the_english_outlook_export_in_windows_1252_is_read() {
    var book = csv("outlook-en.csv");
    var jose = people(book).getFirst();

    assertThat(book.charset()).isEqualTo(TextEncoding.WINDOWS_1252);
    assertThat(jose.familyName()).isEqualTo("Álvarez");
    assertThat(jose.birthday()).isEqualTo(LocalDate.of(1985, 3, 12));
    assertThat(jose.note()).isEqualTo("Said \"call me in March\"\nand meant it");
    assertThat(jose.points())
        .containsExactlyInAnyOrder(
            phone("work", "+34 952 00 11 22"),
            phone("work", "+34 952 00 11 23"),
            phone("mobile", "+34 600 123 456"),
            email("other", "jose@imprenta.example"),
            email("other", "ventas@imprenta.example"),
            web("other", "http://imprenta.example"),
            address("work", "Calle Mayor 5, Málaga, 29001, España"));
  }

  @Test
  void an_empty_outlook_birthday_is_no_birthday() {
    var emma = people(csv("outlook-en.csv")).get(1);

    assertThat(emma.birthday()).isNull();
    assertThat(emma.points()).contains(address("home", "2 Park Lane, Leeds"));
    assertThat(people(csv("outlook-en.csv")).getLast().isCompany()).isTrue();
  }

  @Test
  void the_russian_outlook_export_in_windows_1251_with_semicolons_is_read() {
    var book = csv("outlook-ru.csv");
    var olga = people(book).getFirst();

    assertThat(book.charset()).isEqualTo(TextEncoding.WINDOWS_1251);
    assertThat(book.separator()).isEqualTo(';');
    assertThat(olga)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Ольга", "Викторовна", "Щукина");
    assertThat(olga.employments())
        .containsExactly(
            new SourceEmployment("ЗАО \"Полиграф-Сервис\"", "Главный бухгалтер", "Бухгалтерия"));
    assertThat(olga.birthday()).isEqualTo(LocalDate.of(1971, 12, 25));
    assertThat(olga.points())
        .containsExactlyInAnyOrder(
            phone("work", "8 (343) 222-33-44"),
            phone("work", "8 (343) 222-33-45"),
            phone("mobile", "8-912-345-67-89"),
            email("other", "shukina@poligraf.example"),
            address("work", "ул. Ленина, д. 5; офис 12, Екатеринбург, 620014, Россия"));
  }

  @Test
  void the_ukrainian_outlook_export_is_read() {
    var taras = people(csv("outlook-uk.csv")).getFirst();

    assertThat(taras)
        .extracting(SourcePerson::givenName, SourcePerson::middleName, SourcePerson::familyName)
        .containsExactly("Тарас", "Григорович", "Мельник");
    assertThat(taras.points())
        .containsExactly(
            phone("work", "(032) 255-66-77"),
            phone("mobile", "067 222 33 44"),
            email("other", "melnyk@kolir.example"),
            address("work", "пл. Ринок, 1, Львів"));
  }

  @Test
  void a_table_of_one_s_own_is_read() {
    var vasyl = people(csv("own-columns.csv")).getFirst();

    assertThat(vasyl.fullName()).isEqualTo("Сидоренко Василь Іванович");
    assertThat(vasyl.familyName()).isEmpty();
    assertThat(vasyl.employments())
        .containsExactly(new SourceEmployment("ООО \"Ромашка\"", "Директор", ""));
    assertThat(vasyl.points())
        .containsExactly(
            phone("other", "8 (495) 123-45-67, доб. 12"),
            phone("mobile", "+7 903 111-22-33"),
            phone("mobile", "+7 903 111-22-34"),
            email("other", "vasyl@example.com"),
            email("other", "office@example.com"),
            messenger("Телеграм", "@vasyl"),
            address("other", "Москва, ул. Мира, 3"));
  }

  @Test
  void excel_s_unicode_text_is_read_with_two_columns_of_the_same_name() {
    var book = csv("excel-unicode.csv");

    assertThat(book.separator()).isEqualTo('\t');
    assertThat(book.header()).containsExactly("Name", "E-mail", "Phone", "Phone (2)");
    assertThat(people(book).getFirst().points())
        .containsExactly(
            email("other", "ann@example.com"),
            phone("other", "+1 212 555 0100"),
            phone("other", "+1 212 555 0101"));
  }

  @Test
  void the_sample_shows_the_first_rows_as_they_are() {
    var book = csv("own-columns.csv");

    assertThat(book.sample(2)).hasSize(2);
    assertThat(book.sample(1).getFirst()).startsWith("Сидоренко Василь Іванович").endsWith("синий");
  }
}

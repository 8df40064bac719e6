package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that other programs give out are understood by the names of their columns. */
class ColumnsOfMakersTest {
  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(
            "Google, now",
            "First Name=given_name|Middle Name=middle_name|Last Name=family_name|Nickname=ignore|"
                + "Organization Name=company|Organization Title=position|"
                + "Organization Department=department|Birthday=birthday|Notes=note|Photo=ignore|"
                + "Labels=ignore|E-mail 1 - Label=label|E-mail 1 - Value=email|"
                + "Phone 1 - Label=label|Phone 1 - Value=phone_other|Phone 2 - Label=label|"
                + "Phone 2 - Value=phone_other|Website 1 - Label=label|Website 1 - Value=web"),
        Arguments.of(
            "Outlook, English",
            "Title=ignore|First Name=given_name|Middle Name=middle_name|Last Name=family_name|"
                + "Company=company|Department=department|Job Title=position|"
                + "Business Street=address_work_part|Business City=address_work_part|"
                + "Home Street=address_home_part|Business Fax=phone_fax|"
                + "Business Phone=phone_work|Business Phone 2=phone_work|Home Phone=phone_home|"
                + "Mobile Phone=phone_mobile|Birthday=birthday|E-mail Address=email|"
                + "E-mail 2 Address=email|Notes=note|Web Page=web"),
        Arguments.of(
            "Outlook, Russian",
            "Имя=given_name|Отчество=middle_name|Фамилия=family_name|Организация=company|"
                + "Отдел=department|Должность=position|Рабочий телефон=phone_work|"
                + "Домашний телефон=phone_home|Телефон переносной=phone_mobile|"
                + "Адрес эл. почты=email|День рождения=birthday"),
        Arguments.of(
            "Outlook, Ukrainian",
            "Ім'я=given_name|По батькові=middle_name|Прізвище=family_name|Організація=company|"
                + "Посада=position|Робочий телефон=phone_work|Мобільний телефон=phone_mobile|"
                + "Адреса ел. пошти=email|Дата народження=birthday"),
        Arguments.of(
            "Apple, by way of a table",
            "First name=given_name|Last name=family_name|Organization=company|"
                + "Job title=position|iPhone=phone_mobile|Work phone=phone_work|Work email=email_work|"
                + "Home address=address_home|Birthday=birthday|Note=note"),
        Arguments.of(
            "HubSpot, English",
            "Record ID=ignore|First Name=given_name|Last Name=family_name|Email=email|"
                + "Phone Number=phone_other|Mobile Phone Number=phone_mobile|Contact owner=responsible|"
                + "Lead Status=ignore|Job Title=position|Company Name=company|"
                + "Street Address=address_part|City=address_part|State/Region=address_part|"
                + "Postal Code=address_part|Country/Region=address_part|Website URL=web"),
        Arguments.of(
            "HubSpot, companies",
            "Record ID=ignore|Company name=company|Company owner=responsible|Phone Number=phone_other|"
                + "Company Domain Name=web|Industry=industry|City=address_part"),
        Arguments.of(
            "HubSpot, Russian",
            "Имя=given_name|Фамилия=family_name|Электронная почта=email|"
                + "Номер телефона=phone_other|Номер мобильного телефона=phone_mobile|"
                + "Должность=position|Название компании=company"),
        Arguments.of(
            "Bitrix24, English",
            "ID=ignore|Salutation=ignore|First Name=given_name|Second Name=middle_name|"
                + "Last Name=family_name|Date of birth=birthday|Company=company|"
                + "Position=position|Work Phone=phone_work|Mobile=phone_mobile|"
                + "Home Phone=phone_home|Work E-mail=email_work|Home E-mail=email_home|"
                + "Comment=note"),
        Arguments.of(
            "Bitrix24, Russian",
            "ID=ignore|Обращение=ignore|Имя=given_name|Отчество=middle_name|"
                + "Фамилия=family_name|Дата рождения=birthday|Фото=ignore|Компания=company|"
                + "Должность=position|Рабочий телефон=phone_work|Мобильный телефон=phone_mobile|"
                + "Номер факса=phone_fax|Домашний телефон=phone_home|Другой телефон=phone_other|"
                + "Корпоративный сайт=web|Рабочий e-mail=email_work|Частный e-mail=email_home|"
                + "E-mail для рассылок=email|Другой e-mail=email|Контакт Telegram=messenger|"
                + "Контакт Skype=messenger|Комментарий=note|Ответственный=responsible"),
        Arguments.of(
            "Bitrix24, Ukrainian",
            "Ім’я=given_name|По батькові=middle_name|Прізвище=family_name|Компанія=company|"
                + "Посада=position|Робочий телефон=phone_work|Мобільний телефон=phone_mobile|"
                + "Номер факсу=phone_fax|Робочий e-mail=email_work|Приватний e-mail=email_home|"
                + "Контакт Telegram=messenger|Коментар=note"),
        Arguments.of(
            "Bitrix24, companies",
            "Название компании=company|Тип компании=client_role|Сфера деятельности=industry|"
                + "Рабочий телефон=phone_work|Корпоративный сайт=web|Рабочий e-mail=email_work"),
        Arguments.of(
            "amoCRM, Russian",
            "ID=ignore|Тип=ignore|Полное имя контакта=full_name|Имя=given_name|"
                + "Фамилия=family_name|Название компании=company|Ответственный=responsible|"
                + "Должность=position|Рабочий телефон=phone_work|Рабочий прямой телефон=phone_work|"
                + "Мобильный телефон=phone_mobile|Факс=phone_fax|Домашний телефон=phone_home|"
                + "Другой телефон=phone_other|Рабочий email=email_work|Личный email=email_home|"
                + "Другой email=email|Web=web|Адрес=address|Примечание 1=note"),
        Arguments.of(
            "amoCRM, English",
            "Contact full name=full_name|First name=given_name|Last name=family_name|"
                + "Company=company|Position=position|Work phone=phone_work|Mobile=phone_mobile|"
                + "Work email=email_work|Personal email=email_home"),
        Arguments.of(
            "Pipedrive",
            "Person - Name=full_name|Person - Organization=company|"
                + "Person - Phone - Work=phone_work|Person - Phone - Mobile=phone_mobile|"
                + "Person - Phone - Home=phone_home|Person - Email - Work=email_work|"
                + "Person - Email - Home=email_home|Person - Job title=position|"
                + "Person - Birthday=birthday|Person - Notes=note"),
        Arguments.of(
            "Zoho",
            "Record Id=ignore|Contact Owner=responsible|First Name=given_name|Last Name=family_name|"
                + "Account Name=company|Title=position|Email=email|Department=department|"
                + "Phone=phone_other|Home Phone=phone_home|Mobile=phone_mobile|Fax=phone_fax|"
                + "Date of Birth=birthday|Mailing Street=address_work_part|"
                + "Mailing City=address_work_part|Mailing Zip=address_work_part|"
                + "Description=note|Skype ID=messenger|Secondary Email=email|Twitter=messenger"),
        Arguments.of(
            "Salesforce",
            "Salutation=ignore|First Name=given_name|Last Name=family_name|Title=position|"
                + "Account Name=company|Mailing Street=address_work_part|"
                + "Mailing State/Province=address_work_part|"
                + "Mailing Zip/Postal Code=address_work_part|Phone=phone_other|Fax=phone_fax|"
                + "Mobile=phone_mobile|Email=email|Account Owner=responsible|Birthdate=birthday"),
        Arguments.of(
            "by hand",
            "№=ignore|ФИО=full_name|Тел.=phone_other|Моб. тел.=phone_mobile|Почта=email|"
                + "Фирма=company|Дата рожд.=birthday|Примечание=note|Телеграм=messenger"),
        Arguments.of(
            "our own, people",
            "Name=full_name|Company=company|Position=position|Phone=phone_other|E-mail=email|"
                + "Messenger=messenger|Importance=importance|Relationship=client_role|"
                + "Responsible=responsible|Last touch=ignore|Added=ignore"),
        Arguments.of(
            "our own, everything, in Ukrainian",
            "Прізвище=family_name|Імʼя=given_name|По батькові=middle_name|Компанія=company|"
                + "Посада=position|Роль у рішеннях=decision_role|Працює там з=works_since|"
                + "Колишня компанія=former_company|Колишня посада=former_position|"
                + "Працював там з=former_since|Працював там до=former_until|"
                + "Головний телефон=phone_first|Робоча пошта=email_work|"
                + "Колишні телефони й адреси=former_addresses|Стадія=stage|"
                + "Відповідальний=responsible"),
        Arguments.of(
            "a list of companies by hand",
            "Name=company|Industry=industry|Phone=phone_other|Website=web|Tax ID=ignore"),
        Arguments.of(
            "our own, companies in Russian",
            "Компания=company|Сотрудников=ignore|Отрасль=industry|Важность=importance|"
                + "Кто она нам=client_role|Телефон=phone_other|Сайт=web|Заметка=note"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void columns_are_known_without_being_asked(String maker, String columns) {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String column : columns.split("\\|")) {
      expected.put(
          column.substring(0, column.lastIndexOf('=')),
          column.substring(column.lastIndexOf('=') + 1));
    }

    Map<String, String> guessed = ColumnGuess.of(List.copyOf(expected.keySet())).format();

    assertThat(guessed).as(maker).isEqualTo(expected);
  }
}

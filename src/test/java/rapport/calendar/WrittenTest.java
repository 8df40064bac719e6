package rapport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from what phones and other calendars send. */
class WrittenTest {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private static Written read(String lines, ZoneId zone) {
    String object =
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//phone//EN\nBEGIN:VEVENT\nUID:one\n"
            + lines
            + "\nEND:VEVENT\nEND:VCALENDAR\n";
    return Written.read(object.replace("\n", "\r\n"), zone);
  }

  @Test
  void aTimeWithoutAZoneIsOnTheClockOfTheOwnerWhereverTheServerStands() {
    String floating = "DTSTART:20310203T100000\nDTEND:20310203T104500";
    assertThat(read(floating, KYIV).from()).isEqualTo(Instant.parse("2031-02-03T08:00:00Z"));
    assertThat(read(floating, TOKYO).from()).isEqualTo(Instant.parse("2031-02-03T01:00:00Z"));
    assertThat(read(floating, TOKYO).minutes()).isEqualTo(45);
  }

  @Test
  void theZonesOfWindowsAndThoseThatStandAtTheEndOfAPathAreKnown() {
    Instant ten = Instant.parse("2031-07-03T07:00:00Z");
    for (String name :
        List.of(
            "FLE Standard Time", "Europe/Kyiv", "/freeassociation.sourceforge.net/Europe/Kiev")) {
      Written written =
          read(
              "DTSTART;TZID=%1$s:20310703T100000\nDTEND;TZID=%1$s:20310703T113000".formatted(name),
              TOKYO);
      assertThat(written.from()).as(name).isEqualTo(ten);
      assertThat(written.minutes()).as(name).isEqualTo(90);
    }
    assertThat(read("DTSTART;TZID=Nowhere at all:20310703T100000", KYIV).from())
        .as("one that nobody knows")
        .isEqualTo(ten);
    assertThat(read("DTSTART:20310703T070000Z", TOKYO).from()).isEqualTo(ten);
  }

  @Test
  void aDayIsThatDayInEveryZone() {
    for (ZoneId zone : List.of(KYIV, TOKYO)) {
      Written written = read("DTSTART;VALUE=DATE:20310203", zone);
      assertThat(written.dayOnly()).isTrue();
      assertThat(written.from().atZone(zone)).hasToString("2031-02-03T00:00" + offset(zone));
    }
  }

  private static String offset(ZoneId zone) {
    return zone.equals(KYIV) ? "+02:00[Europe/Kyiv]" : "+09:00[Asia/Tokyo]";
  }

  @Test
  void addressesAreSoughtAmongTheFirstTenThousandLettersAlone() {
    String start = "DTSTART:20310203T100000Z\nDESCRIPTION:";
    String filler = "a ".repeat(4_900);
    assertThat(read(start + filler + "anna@example.com", KYIV).addresses())
        .containsExactly("anna@example.com");
    assertThat(read(start + filler + filler + "anna@example.com", KYIV).addresses()).isEmpty();
    assertThat(read(start + "a".repeat(80_000), KYIV).addresses()).isEmpty();
    assertThat(read(start + "1" + " ".repeat(9_000) + "x", KYIV).addresses()).isEmpty();
  }

  @Test
  void addressesAreFoundAsPeopleWriteThem() {
    assertThat(
            read(
                    "DTSTART:20310203T100000Z\nSUMMARY:olga.petrova+work@mail.example.com."
                        + "\nLOCATION:+7 (495) 123-45-67, office",
                    KYIV)
                .addresses())
        .containsExactly("olga.petrova+work@mail.example.com", "+7 (495) 123-45-67");
  }
}

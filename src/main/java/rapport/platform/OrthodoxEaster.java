package rapport.platform;

import java.time.LocalDate;

/** Easter of the Julian reckoning, as the Orthodox churches keep it, in the civil calendar. */
final class OrthodoxEaster {
  private OrthodoxEaster() {}

  /** Easter Sunday of a year from 1900 until 2099, by Meeus' Julian algorithm. */
  static LocalDate of(int year) {
    int a = year % 4;
    int b = year % 7;
    int c = year % 19;
    int d = (19 * c + 15) % 30;
    int e = (2 * a + 4 * b - d + 34) % 7;
    int month = (d + e + 114) / 31;
    int day = (d + e + 114) % 31 + 1;
    // the two calendars are thirteen days apart in these centuries
    return LocalDate.of(year, month, day).plusDays(13);
  }
}

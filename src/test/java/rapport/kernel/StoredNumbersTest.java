package rapport.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How stored numbers are written for people, held against the library's own reading of them. */
class StoredNumbersTest {
  private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();

  @ParameterizedTest
  @EnumSource(
      value = PhoneNumberType.class,
      names = {"FIXED_LINE", "MOBILE", "TOLL_FREE"})
  void numbersOfAllCountriesAreWrittenAsTheLibraryReadsThem(PhoneNumberType type) {
    UTIL.getSupportedRegions().stream()
        .map(region -> UTIL.getExampleNumberForType(region, type))
        .filter(example -> example != null)
        .map(example -> UTIL.format(example, PhoneNumberFormat.E164))
        .forEach(
            e164 -> assertThat(new PhoneNumber(e164).display()).as(e164).isEqualTo(read(e164)));
  }

  @Test
  void zerosThatBeginANumberStay() {
    assertThat(new PhoneNumber("+390612345678").display()).isEqualTo("+39 06 1234 5678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+7", "", "903", "+0123456", "+7903abc", "+12345678901234567890"})
  void whatIsNoNumberIsShownAsItIs(String stored) {
    assertThat(new PhoneNumber(stored).display()).isEqualTo(stored);
  }

  private static String read(String e164) {
    try {
      return UTIL.format(UTIL.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}

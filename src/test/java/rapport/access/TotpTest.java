package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void theCodesAreThoseOfRfc6238(long second, String code) {
    Instant moment = Instant.ofEpochSecond(second);
    assertThat(Totp.code(SECRET, Totp.step(moment), 8)).isEqualTo(code);
    assertThat(Totp.code(SECRET, moment)).isEqualTo(code.substring(2));
  }

  @Test
  void aClockMayBeHalfAMinuteWrongAndNoMore() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = Totp.step(now);
    for (int off = -1; off <= 1; off++) {
      String code = Totp.code(SECRET, now.plusSeconds(30L * off));
      assertThat(Totp.match(SECRET, code, now, 0)).hasValue(step + off);
    }
    for (int off : new int[] {-2, 2}) {
      String code = Totp.code(SECRET, now.plusSeconds(30L * off));
      assertThat(Totp.match(SECRET, code, now, 0)).isEmpty();
    }
  }

  @Test
  void aCodeWorksOnce() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = Totp.step(now);
    String code = Totp.code(SECRET, now);
    assertThat(Totp.match(SECRET, code, now, step - 1)).hasValue(step);
    assertThat(Totp.match(SECRET, code, now, step)).isEmpty();
  }
}

package rapport.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextEncodingTest {
  @Test
  void utf_8_is_known_by_its_sequences_however_late_they_come() {
    assertThat(found("a".repeat(200_000) + "Пётр", StandardCharsets.UTF_8))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void russian_and_ukrainian_in_one_byte_per_letter_are_windows_1251() {
    assertThat(found("Имя;Телефон\nЁлкин;1", TextEncoding.WINDOWS_1251))
        .isEqualTo(TextEncoding.WINDOWS_1251);
    assertThat(found("Full name,Phone\nSmith John,1\nЇжак Євген,2", TextEncoding.WINDOWS_1251))
        .isEqualTo(TextEncoding.WINDOWS_1251);
  }

  @Test
  void western_european_letters_among_ascii_are_windows_1252() {
    assertThat(found("Name\nJosé Müller\nÁlvarez", TextEncoding.WINDOWS_1252))
        .isEqualTo(TextEncoding.WINDOWS_1252);
  }

  @Test
  void one_damaged_byte_does_not_spoil_a_large_utf_8_file() {
    byte[] text = "Пётр Иванов;".repeat(100).getBytes(StandardCharsets.UTF_8);
    text[0] = (byte) 0xFF;

    assertThat(TextEncoding.of(() -> new ByteArrayInputStream(text)))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  private static Charset found(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return TextEncoding.of(() -> new ByteArrayInputStream(bytes));
  }
}

package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
  private static final byte[] SECRET = {1, 2, 3};
  private static final String KEY = "a-key-of-at-least-32-characters!";

  @Test
  void aSecretComesBackOnEveryNodeThatHasTheKey(@TempDir Path one, @TempDir Path other) {
    byte[] sealed = vault(one, KEY).seal(SECRET);
    assertThat(vault(other, KEY).open(sealed)).hasValue(SECRET);
    assertThat(vault(other, KEY + "!").open(sealed)).as("another key").isEmpty();
    assertThat(Files.exists(one.resolve("secret.key"))).isFalse();
  }

  @Test
  void withoutAKeyInTheSettingsOneIsKeptInTheDataFolderForItsOwnerAlone(@TempDir Path data)
      throws Exception {
    byte[] sealed = vault(data, "").seal(SECRET);
    assertThat(vault(data, "").open(sealed)).hasValue(SECRET);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("secret.key"))))
        .isEqualTo("rw-------");
    try (var files = Files.list(data)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theSameSecretLooksDifferentEachTimeAndDamageIsNoticed(@TempDir Path data) {
    Vault vault = vault(data, KEY);
    byte[] sealed = vault.seal(SECRET);
    assertThat(sealed).isNotEqualTo(vault.seal(SECRET));
    sealed[sealed.length - 1] ^= 1;
    assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(IllegalStateException.class);
  }

  private static Vault vault(Path data, String key) {
    Map<String, String> given = Map.of("rapport.data", data.toString(), "rapport.secret.key", key);
    return new Vault(Settings.read(given::get));
  }
}

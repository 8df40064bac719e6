package rapport.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that the database keeps but must not tell, with AES-256-GCM (NIST SP 800-38D). The
 * key is made of {@code RAPPORT_SECRET_KEY}, which all nodes on one database share, or else lies in
 * the data folder, where it is made when first needed. A sealed secret begins with a sign of its
 * key, so that another key is told apart from damage.
 */
@Component
public class Vault {
  private static final int SIGN = 4;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;
  private static final String FILE = "secret.key";

  private final Settings settings;
  private byte @Nullable [] key;

  public Vault(Settings settings) {
    this.settings = settings;
  }

  /** Seals a secret; twice the same secret looks different. */
  public byte[] seal(byte[] secret) {
    byte[] nonce = random(NONCE);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret);
    return ByteBuffer.allocate(SIGN + NONCE + sealed.length)
        .put(sign())
        .put(nonce)
        .put(sealed)
        .array();
  }

  /** The secret, or nothing if it was sealed with another key. */
  public Optional<byte[]> open(byte[] sealed) {
    return fits(sealed)
        ? Optional.of(
            crypt(
                Cipher.DECRYPT_MODE,
                Arrays.copyOfRange(sealed, SIGN, SIGN + NONCE),
                Arrays.copyOfRange(sealed, SIGN + NONCE, sealed.length)))
        : Optional.empty();
  }

  /** Whether this was sealed with the present key. */
  public boolean fits(byte[] sealed) {
    return sealed.length > SIGN + NONCE
        && MessageDigest.isEqual(sign(), Arrays.copyOf(sealed, SIGN));
  }

  private byte[] crypt(int mode, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException damaged) {
      throw new IllegalStateException("A sealed secret is damaged", damaged);
    }
  }

  private byte[] sign() {
    return Arrays.copyOf(digest(digest(key())), SIGN);
  }

  private synchronized byte[] key() {
    byte[] known = key;
    if (known == null) {
      known =
          settings
              .secretKey()
              .map(given -> digest(given.getBytes(StandardCharsets.UTF_8)))
              .orElseGet(() -> kept(settings.data().resolve(FILE)));
      key = known;
    }
    return known;
  }

  private static byte[] kept(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      byte[] key = Files.readAllBytes(file);
      if (key.length != KEY_BYTES) {
        throw new IllegalStateException(file + " is not a key of Rapport");
      }
      return key;
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** Readable by its owner from its first moment; whole, since it is moved to its place. */
  private static void make(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling(FILE + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(fresh);
    var ownersOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(fresh, anew, ownersOnly)) {
      channel.write(ByteBuffer.wrap(random(KEY_BYTES)));
    }
    try {
      Files.createLink(file, fresh); // unlike a move it never replaces a key that is in use
    } catch (FileAlreadyExistsException somebodyWasFaster) {
      Files.deleteIfExists(fresh);
      return;
    }
    Files.delete(fresh);
  }

  private static byte[] random(int bytes) {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    return random;
  }

  private static byte[] digest(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

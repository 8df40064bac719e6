package rapport.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to own a data directory. One process at a time holds it; the system takes it back from
 * a process that dies, however it dies.
 */
final class Claim implements AutoCloseable {
  // POSIX drops a process's lock when it closes any descriptor of the file, so a second attempt
  // from this very process must not even open it.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private Claim(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the claim, or answers empty when another process (or this one) holds it. */
  static Optional<Claim> take(Path file) throws IOException {
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    Optional<Claim> claim = lock(file);
    if (claim.isEmpty()) {
      HELD_HERE.remove(file);
    }
    return claim;
  }

  private static Optional<Claim> lock(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(ownPid().getBytes(StandardCharsets.US_ASCII)));
    return Optional.of(new Claim(file, channel));
  }

  /** The process that wrote its number into the file, for a message to a person. */
  static String holder(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static String ownPid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(file);
  }
}

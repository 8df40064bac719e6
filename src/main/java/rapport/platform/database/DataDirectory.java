package rapport.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The files of the embedded server below the data folder. All are readable by the owner of the
 * process alone.
 */
record DataDirectory(Path root) {
  private static final FileAttribute<?> PRIVATE_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> PRIVATE_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  // below the range from which systems hand out ports for outgoing connections
  private static final int FIRST_PORT = 15432;
  private static final int PORTS = 10_000;

  /** Makes the folder, private, if it is not there. */
  static DataDirectory at(Path root) throws IOException {
    Path absolute = root.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      Files.createDirectories(absolute, PRIVATE_FOLDER);
    }
    return new DataDirectory(absolute);
  }

  Path cluster() {
    return root.resolve("postgres");
  }

  Path binaries() {
    return root.resolve("postgres-binaries");
  }

  Path lockFile() {
    return root.resolve("postgres.lock");
  }

  Path passwordFile() {
    return root.resolve("postgres.password");
  }

  Path portFile() {
    return root.resolve("postgres.port");
  }

  Path serverLog() {
    return cluster().resolve("log");
  }

  /** The password of the server, made when first asked for: 256 random bits in hexadecimal. */
  String password() throws IOException {
    if (!Files.exists(passwordFile())) {
      byte[] secret = new byte[32];
      new SecureRandom().nextBytes(secret);
      keep(passwordFile(), HexFormat.of().formatHex(secret));
    }
    return Files.readString(passwordFile()).strip();
  }

  /** The port of this data folder; another one if somebody else has taken it meanwhile. */
  int freePort() throws IOException {
    int port = rememberedPort();
    var random = new SecureRandom();
    while (port == 0 || !isFree(port)) {
      port = FIRST_PORT + random.nextInt(PORTS);
    }
    keep(portFile(), Integer.toString(port));
    return port;
  }

  private int rememberedPort() throws IOException {
    try {
      return Integer.parseInt(Files.readString(portFile()).strip());
    } catch (NoSuchFileException | NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a private file whole or not at all. */
  private void keep(Path file, String content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, PRIVATE_FILE);
    Files.writeString(draft, content + "\n");
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

package rapport.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import rapport.platform.FileSettings;

/**
 * Asks clamd by INSTREAM: the content in stretches, each behind its length in four bytes, an empty
 * one at the end (clamd(8)).
 */
record Clamd(FileSettings.Scanner place) {
  private static final int CONNECT = 5_000; // milliseconds
  private static final int ANSWER = 60_000;
  private static final int LONGEST_ANSWER = 4096;

  /** Writes the content it is asked about. */
  @FunctionalInterface
  interface Asked {
    void write(OutputStream out) throws IOException;
  }

  /**
   * What was found; empty for a clean content.
   *
   * @throws IOException if the scanner is away or can't say
   */
  Optional<String> threat(Asked content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(place.host(), place.port()), CONNECT);
      socket.setSoTimeout(ANSWER);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      content.write(new Stretches(out));
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return read(new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
    }
  }

  private static Optional<String> read(String answer) throws IOException {
    if (answer.endsWith("OK")) {
      return Optional.empty();
    }
    if (answer.endsWith("FOUND")) {
      return Optional.of(answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
    }
    throw new IOException("The virus scanner answered: " + answer);
  }

  /** Puts the length before whatever is written. */
  private static final class Stretches extends OutputStream {
    private final DataOutputStream out;

    Stretches(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (length > 0) {
        out.writeInt(length);
        out.write(bytes, from, length);
      }
    }
  }
}

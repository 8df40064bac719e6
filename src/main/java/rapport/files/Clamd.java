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

  /** The scanner is there, and has no verdict on this content. */
  static final class CannotSay extends IOException {
    private static final long serialVersionUID = 1;

    CannotSay(String answer) {
      super("The virus scanner answered: " + answer);
    }
  }

  /** Writes the content it is asked about. */
  @FunctionalInterface
  interface Asked {
    void write(OutputStream out) throws IOException;
  }

  /**
   * What was found; empty for a clean content.
   *
   * @throws CannotSay if the scanner answers with an error, such as that the content is too long
   * @throws IOException if the scanner is away
   */
  Optional<String> threat(Asked content) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(place.host(), place.port()), CONNECT);
      socket.setSoTimeout(ANSWER);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      try {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        content.write(new Stretches(out));
        out.writeInt(0);
        out.flush();
      } catch (IOException closed) {
        // clamd says that a content is too long while it is still being sent, and hangs up
        throw answer(socket)
            .filter(said -> said.endsWith("ERROR"))
            .<IOException>map(CannotSay::new)
            .orElse(closed);
      }
      return read(answer(socket).orElseThrow(() -> new IOException("The scanner hung up")));
    }
  }

  private static Optional<String> answer(Socket socket) {
    try {
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return Optional.of(new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip())
          .filter(said -> !said.isEmpty());
    } catch (IOException away) {
      return Optional.empty();
    }
  }

  private static Optional<String> read(String answer) throws CannotSay {
    if (answer.endsWith("OK")) {
      return Optional.empty();
    }
    if (answer.endsWith("FOUND")) {
      return Optional.of(answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
    }
    throw new CannotSay(answer);
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

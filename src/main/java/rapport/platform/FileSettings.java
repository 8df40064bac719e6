package rapport.platform;

import java.util.Optional;

/**
 * What may be kept as files: {@code RAPPORT_FILES_SIZE}, {@code RAPPORT_FILES_SPACE}, {@code
 * RAPPORT_FILES_CLAMD}.
 *
 * @param size bytes of one file at most
 * @param space bytes of all files together at most
 * @param scanner the virus scanner, or empty where files are not scanned
 */
public record FileSettings(long size, long space, Optional<Scanner> scanner) {
  /** Where a clamd listens. */
  public record Scanner(String host, int port) {}

  private static final long MEGABYTE = 1024L * 1024;
  private static final int LARGEST = 50; // what one request may carry
  private static final String USUAL_SIZE = "25";
  private static final String USUAL_SPACE = "10240";

  static FileSettings read(GivenSettings given) {
    long size = megabytes(given, "files.size", USUAL_SIZE);
    if (size > LARGEST) {
      throw GivenSettings.refused(
          "files.size", String.valueOf(size), "It is a number of megabytes from 1 to 50.");
    }
    return new FileSettings(
        size * MEGABYTE,
        megabytes(given, "files.space", USUAL_SPACE) * MEGABYTE,
        given.text("files.clamd").map(FileSettings::scanner));
  }

  private static long megabytes(GivenSettings given, String name, String usual) {
    String value = given.text(name).orElse(usual);
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw GivenSettings.refused(name, value, "It is a number of megabytes.");
    }
    return Long.parseLong(value);
  }

  private static Scanner scanner(String value) {
    int colon = value.lastIndexOf(':');
    if (colon < 1 || !value.substring(colon + 1).matches("\\d{1,5}")) {
      throw GivenSettings.refused(
          "files.clamd", value, "It is where clamd listens, such as 127.0.0.1:3310.");
    }
    return new Scanner(value.substring(0, colon), Integer.parseInt(value.substring(colon + 1)));
  }
}

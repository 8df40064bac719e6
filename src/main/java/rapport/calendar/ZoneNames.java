package rapport.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What calendars call time zones they don't describe: as everybody does, or as Windows does. */
final class ZoneNames {
  private static final Properties WINDOWS = windows();

  private ZoneNames() {}

  private static Properties windows() {
    try (InputStream file =
        Objects.requireNonNull(
            ZoneNames.class.getResourceAsStream("/calendar/windows-zones.properties"))) {
      Properties names = new Properties();
      names.load(file);
      return names;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Also where it is the end of a path, as "/example.org/Europe/Kyiv"; empty for none we know. */
  static Optional<ZoneId> zone(String name) {
    String bare = name.strip();
    String[] parts = bare.split("/");
    String last = parts.length < 3 ? bare : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    return known(WINDOWS.getProperty(bare, bare)).or(() -> known(last));
  }

  private static Optional<ZoneId> known(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException invented) {
      return Optional.empty();
    }
  }
}

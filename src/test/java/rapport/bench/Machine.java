package rapport.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where it was measured. */
final class Machine {
  private Machine() {}

  /** Processors, memory, Java and how busy it was: figures of a busy machine say little. */
  static String words() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    long memory =
        system instanceof com.sun.management.OperatingSystemMXBean real
            ? real.getTotalMemorySize() >> 30
            : 0;
    return String.format(
        Locale.ROOT,
        "%s %s, %d processors, %d GB, JDK %s, load %.1f at the end",
        system.getName(),
        system.getArch(),
        system.getAvailableProcessors(),
        memory,
        Runtime.version().feature(),
        system.getSystemLoadAverage());
  }
}

package rapport.linkage.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/bench duplicates FILE --truth COLUMN}: how good and how fast duplicates are found in a
 * file of which one column tells who is the same.
 */
public final class DuplicatesCommand {
  private DuplicatesCommand() {}

  /** Answers the exit code: 0, 1 if the file can't be read, 2 if the order isn't understood. */
  public static int run(List<String> arguments) {
    return run(arguments, System.out, System.err);
  }

  /** The same, saying what it says to these. */
  public static int run(List<String> arguments, PrintStream out, PrintStream complaints) {
    try {
      BenchOrder order = BenchOrder.read(arguments);
      Measured measured = Measuring.measure(order);
      if (order.json()) {
        out.println(JsonMapper.shared().writeValueAsString(MeasuredText.json(measured)));
      } else {
        MeasuredText.print(measured, out);
      }
      return 0;
    } catch (IllegalArgumentException refused) {
      complaints.println(refused.getMessage());
      return 2;
    } catch (NoSuchFileException absent) {
      complaints.println("There is no file " + absent.getMessage() + ".");
    } catch (AccessDeniedException denied) {
      complaints.println("The file " + denied.getMessage() + " may not be read.");
    } catch (IOException e) {
      complaints.println("The file can't be read: " + e.getMessage() + ".");
    }
    return 1;
  }
}

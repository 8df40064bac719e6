package rapport.platform.database;

import java.nio.file.Path;

/** A process for the tests to kill: opens the database of a folder and waits for its end. */
final class HoldingDatabase {
  private HoldingDatabase() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
    System.out.println("open " + database.url());
    Thread.sleep(Long.MAX_VALUE);
  }
}

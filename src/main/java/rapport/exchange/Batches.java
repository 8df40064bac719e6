package rapport.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Cuts what comes one by one into pieces. */
final class Batches {
  private Batches() {}

  static <T> List<T> next(Iterator<T> all, int most) {
    List<T> batch = new ArrayList<>(most);
    while (batch.size() < most && all.hasNext()) {
      batch.add(all.next());
    }
    return batch;
  }
}

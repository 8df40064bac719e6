package rapport.exchange.reading;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes a stream of what is read one by one until there is no more. */
final class RowStream {
  private RowStream() {}

  /** Gives one thing after the other, and null at the end. */
  @FunctionalInterface
  interface Next<T> {
    @Nullable T next();
  }

  static <T> Stream<T> of(Next<T> source, Runnable close) {
    var all =
        new Spliterators.AbstractSpliterator<T>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super T> action) {
            T next = source.next();
            if (next == null) {
              return false;
            }
            action.accept(next);
            return true;
          }
        };
    return StreamSupport.stream(all, false).onClose(close);
  }
}

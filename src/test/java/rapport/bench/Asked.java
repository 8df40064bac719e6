package rapport.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** The requests of a case, one after another, whoever asks. */
final class Asked {
  private final IntFunction<Request> requests;
  private final AtomicInteger number = new AtomicInteger();

  Asked(IntFunction<Request> requests) {
    this.requests = requests;
  }

  Request next() {
    return requests.apply(number.getAndIncrement() & Integer.MAX_VALUE);
  }
}

package rapport.bench;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Something a user or a program asks again and again.
 *
 * @param name short, it is a line of the table and the key by which runs are compared
 * @param browser as a browser with a session, otherwise as a program with a token
 * @param variants how many different requests it has; 0 if no two are alike, as when it writes
 * @param requests the n-th request, on the ground at hand
 */
record Case(
    String name, boolean browser, int variants, Function<Ground, IntFunction<Request>> requests) {

  /** A page, at different addresses in turn. */
  static Case page(String name, Function<Ground, List<String>> paths) {
    return reading(name, true, ground -> paths.apply(ground).stream().map(Request::get).toList());
  }

  /** What a program reads. */
  static Case read(String name, Function<Ground, List<Request>> requests) {
    return reading(name, false, requests);
  }

  private static Case reading(
      String name, boolean browser, Function<Ground, List<Request>> requests) {
    return new Case(
        name,
        browser,
        Ground.VARIANTS,
        ground -> {
          List<Request> all = requests.apply(ground);
          return number -> all.get(number % all.size());
        });
  }

  /** What a program writes; each request is another one. */
  static Case write(String name, Function<Ground, IntFunction<Request>> requests) {
    return new Case(name, false, 0, requests);
  }

  boolean writes() {
    return variants == 0;
  }
}

package rapport.platform.web;

/** Knows how much waits in a place of the rail. Implemented by the module whose place it is. */
public interface Waiting {
  /** The path of the place. */
  String path();

  /** How much waits there, at most 100; asked only for whom the place is. */
  int count(Viewer viewer);
}

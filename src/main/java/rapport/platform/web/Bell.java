package rapport.platform.web;

/** Knows how much waits to be read. Implemented by the module that keeps notices. */
public interface Bell {
  /** How many notices the viewer has not read, at most 100. */
  int unread(Viewer viewer);
}
